package org.optr.audit.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each book says of some cases: how many of something there are, by their root run. */
@Repository
class Books {

    /** What people do and what only shows the way is not told as a step of the engine. */
    private static final Set<String> NOT_TOLD = Set.of(
            "userTask",
            "multiInstanceBody",
            "startEvent",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "complexGateway",
            "eventBasedGateway");

    private static final String OF = " IN (:roots) ";

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns root runs in the order of their ids. */
    List<CaseName> after(String root, int limit) {
        return jdbc.sql(
                        """
                        SELECT PROC_INST_ID_, PROC_DEF_KEY_, BUSINESS_KEY_ FROM ACT_HI_PROCINST
                        WHERE PROC_INST_ID_ = ROOT_PROC_INST_ID_ AND PROC_INST_ID_ > ? ORDER BY PROC_INST_ID_ LIMIT ?""")
                .params(root, limit)
                .query(Books::name)
                .list();
    }

    List<CaseName> named(Collection<String> roots) {
        return roots.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT PROC_INST_ID_, PROC_DEF_KEY_, BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE PROC_INST_ID_"
                                + OF)
                        .param("roots", roots)
                        .query(Books::name)
                        .list();
    }

    long cases() {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE PROC_INST_ID_ = ROOT_PROC_INST_ID_")
                .query(Long.class)
                .single();
    }

    /** Returns how many cases retention has removed, as far as the record says so. */
    long removed() {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) FROM removed_run r WHERE r.run = r.root_case AND EXISTS (
                            SELECT 1 FROM audit_entry e WHERE e.root_case = r.root_case AND e.event = 'CaseHistoryRemoved')""")
                .query(Long.class)
                .single();
    }

    /** Returns the next cases with entries above a number, in the order of their ids. */
    List<String> touchedSince(long entry, String after, int limit) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT root_case FROM audit_entry
                        WHERE entry_id > ? AND root_case > ? ORDER BY root_case LIMIT ?""")
                .params(entry, after, limit)
                .query(String.class)
                .list();
    }

    long newestEntry() {
        return jdbc.sql("SELECT COALESCE(MAX(entry_id), 0) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    Counts runs(Collection<String> roots) {
        return counts("ROOT_PROC_INST_ID_", "FROM ACT_HI_PROCINST WHERE ROOT_PROC_INST_ID_" + OF, roots);
    }

    Counts endedRuns(Collection<String> roots) {
        return counts(
                "ROOT_PROC_INST_ID_",
                "FROM ACT_HI_PROCINST WHERE ROOT_PROC_INST_ID_" + OF + "AND END_TIME_ IS NOT NULL",
                roots);
    }

    Counts goingRuns(Collection<String> roots) {
        return counts(
                "ROOT_PROC_INST_ID_",
                "FROM ACT_RU_EXECUTION WHERE ROOT_PROC_INST_ID_" + OF + "AND PARENT_ID_ IS NULL",
                roots);
    }

    Counts items(Collection<String> roots) {
        return counts("ROOT_PROC_INST_ID_", "FROM ACT_HI_TASKINST WHERE ROOT_PROC_INST_ID_" + OF, roots);
    }

    Counts doneItems(Collection<String> roots) {
        return counts(
                "ROOT_PROC_INST_ID_",
                "FROM ACT_HI_TASKINST WHERE ROOT_PROC_INST_ID_" + OF + "AND DELETE_REASON_ = 'completed'",
                roots);
    }

    Counts recordedItems(Collection<String> roots, boolean cancelled) {
        return counts("root_run", "FROM step_record WHERE root_run" + OF + "AND cancelled = " + cancelled, roots);
    }

    Counts decisions(Collection<String> roots) {
        return counts("ROOT_PROC_INST_ID_", "FROM ACT_HI_DECINST WHERE ROOT_PROC_INST_ID_" + OF, roots);
    }

    Counts steps(Collection<String> roots) {
        return new Counts(tally(jdbc.sql("SELECT ROOT_PROC_INST_ID_ AS root, COUNT(*) AS number FROM ACT_HI_ACTINST"
                        + " WHERE ROOT_PROC_INST_ID_" + OF
                        + "AND END_TIME_ IS NOT NULL AND ACT_TYPE_ NOT IN (:others) GROUP BY ROOT_PROC_INST_ID_")
                .param("roots", roots)
                .param("others", NOT_TOLD)));
    }

    /** Returns how many entries of each event a case has. */
    Map<String, Counts> entries(Collection<String> roots, Collection<String> events) {
        var byEvent = new HashMap<String, Map<String, Long>>();
        jdbc.sql(
                        """
                        SELECT root_case, event, COUNT(*) AS number FROM audit_entry
                        WHERE root_case IN (:roots) AND event IN (:events) GROUP BY root_case, event""")
                .param("roots", roots)
                .param("events", events)
                .query(row -> {
                    byEvent.computeIfAbsent(row.getString("event"), first -> new HashMap<>())
                            .put(row.getString("root_case"), row.getLong("number"));
                });
        var counts = new HashMap<String, Counts>();
        events.forEach(event -> counts.put(event, new Counts(byEvent.getOrDefault(event, Map.of()))));
        return counts;
    }

    /** Returns those whose every step is told: they began after OPTR told of steps. */
    Set<String> traced(Collection<String> roots) {
        return Set.copyOf(jdbc.sql(
                        """
                        SELECT root_case FROM audit_entry WHERE root_case IN (:roots) GROUP BY root_case
                        HAVING MIN(entry_id) > (SELECT after_entry FROM engine_trace WHERE trace_id = 1)""")
                .param("roots", roots)
                .query(String.class)
                .list());
    }

    /** Returns the work items that wait according to the history of the engine, by case. */
    Map<String, Set<String>> waitingItems(Collection<String> roots) {
        return grouped(
                "SELECT ROOT_PROC_INST_ID_ AS root, ID_ AS item FROM ACT_HI_TASKINST WHERE END_TIME_ IS NULL AND ROOT_PROC_INST_ID_"
                        + OF,
                roots);
    }

    /** Returns those that wait in the engine itself. */
    Map<String, Set<String>> openItems(Collection<String> roots) {
        return grouped(
                """
                SELECT e.ROOT_PROC_INST_ID_ AS root, t.ID_ AS item FROM ACT_RU_TASK t
                JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_ WHERE e.ROOT_PROC_INST_ID_"""
                        + OF,
                roots);
    }

    /** Returns which of the items stand in somebody's inbox, or are known to be nobody's. */
    Set<String> asked(Collection<String> items) {
        if (items.isEmpty()) {
            return Set.of();
        }
        var asked =
                new HashSet<>(jdbc.sql("SELECT work_item FROM inbox_item WHERE work_item IN (:items) AND done = FALSE")
                        .param("items", items)
                        .query(String.class)
                        .list());
        asked.addAll(jdbc.sql("SELECT CONFIGURATION_ FROM ACT_RU_INCIDENT WHERE CONFIGURATION_ IN (:items)")
                .param("items", items)
                .query(String.class)
                .list());
        return asked;
    }

    /** Returns items that stand in an inbox and not in the engine. */
    List<String> askedInVain(int limit) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT i.work_item FROM inbox_item i LEFT JOIN ACT_RU_TASK t ON t.ID_ = i.work_item
                        WHERE i.done = FALSE AND t.ID_ IS NULL ORDER BY i.work_item LIMIT ?""")
                .param(limit)
                .query(String.class)
                .list();
    }

    private Counts counts(String root, String rest, Collection<String> roots) {
        return new Counts(
                tally(jdbc.sql("SELECT " + root + " AS root, COUNT(*) AS number " + rest + " GROUP BY " + root)
                        .param("roots", roots)));
    }

    private static Map<String, Long> tally(JdbcClient.StatementSpec statement) {
        var tally = new HashMap<String, Long>();
        statement.query(row -> {
            tally.put(row.getString("root"), row.getLong("number"));
        });
        return tally;
    }

    private Map<String, Set<String>> grouped(String sql, Collection<String> roots) {
        return jdbc
                .sql(sql)
                .param("roots", roots)
                .query((row, number) -> Map.entry(row.getString("root"), row.getString("item")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static CaseName name(ResultSet row, int number) throws SQLException {
        return new CaseName(row.getString(1), row.getString(2), row.getString(3));
    }

    /** How many there are of something, by case. */
    record Counts(Map<String, Long> byRoot) {

        long of(String root) {
            return byRoot.getOrDefault(root, 0L);
        }
    }
}
