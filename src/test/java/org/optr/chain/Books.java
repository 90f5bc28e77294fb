package org.optr.chain;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what the database holds with itself and with a journal. Each finding says what is lost, doubled or apart. */
final class Books {

    private static final String OPEN_ITEMS = "SELECT id_ FROM ACT_RU_TASK";
    private static final String INBOX = "SELECT DISTINCT work_item FROM inbox_item WHERE done = FALSE";

    /** What happens once in a chain, at most. */
    private static final String DOUBLED =
            """
            SELECT CONCAT(event, ' twice for ', subject_id) FROM audit_entry
            WHERE event IN ('ObjectiveDrafted', 'KeyResultAdded', 'ObjectiveSubmitted', 'ObjectivePublished',
                'ProjectProposed', 'BusinessCaseSubmitted', 'PlanningStarted', 'BaselineTaken', 'TaskOffered', 'TaskAccepted',
                'TaskSubmitted', 'TaskResultAccepted', 'DeliverableDelivered', 'ProjectClosingStarted', 'ProjectClosed',
                'ObjectiveClosingRequested', 'ResultProposed', 'ResultGraded', 'ResultFrozen', 'ObjectiveClosed')
            GROUP BY event, subject_id HAVING COUNT(*) > 1
            UNION ALL
            SELECT CONCAT(COUNT(*), ' projects of ', HEX(leading_id)) FROM project GROUP BY leading_id HAVING COUNT(*) > 1
            UNION ALL
            SELECT CONCAT(COUNT(*), ' tasks of ', HEX(project_id)) FROM task GROUP BY project_id HAVING COUNT(*) > 3""";

    /** A lifecycle without a token, or a token without a lifecycle. */
    private static final String APART =
            """
            SELECT CONCAT(o.title, ' is ', o.status, ' with ', COUNT(r.id_), ' runs') FROM objective o
            LEFT JOIN ACT_RU_EXECUTION r ON r.parent_id_ IS NULL AND r.super_exec_ IS NULL
                AND LOWER(REPLACE(r.business_key_, '-', '')) = LOWER(HEX(o.objective_id))
            GROUP BY o.objective_id, o.title, o.status
            HAVING COUNT(r.id_) <> CASE WHEN o.status IN ('DRAFT', 'CLOSED') THEN 0 ELSE 1 END
            UNION ALL
            SELECT CONCAT(t.title, ' is ', t.status, ' with ', COUNT(r.id_), ' runs') FROM task t
            LEFT JOIN ACT_RU_EXECUTION r ON r.parent_id_ IS NULL
                AND LOWER(REPLACE(r.business_key_, '-', '')) = LOWER(HEX(t.task_id))
            GROUP BY t.task_id, t.title, t.status
            HAVING COUNT(r.id_) <> CASE WHEN t.status IN ('PLANNED', 'DONE') THEN 0 ELSE 1 END""";

    /** Who is where: the subjects of the work items, with what the domain says of them. Who is asked about a deliverable is asked for its project. */
    private static final String SUBJECTS =
            """
            WITH subject AS (
                SELECT %s AS id, status, CONCAT('ObjectiveStatus.', LOWER(status)) AS word FROM objective
                UNION ALL SELECT %s, status, CONCAT('ProjectStatus.', LOWER(status)) FROM project
                UNION ALL SELECT %s, status, CONCAT('TaskStatus.', LOWER(status)) FROM task),
            asked AS (
                SELECT i.work_item, i.done,
                    CASE WHEN d.deliverable_id IS NULL THEN i.subject_id ELSE %s END AS subject_id
                FROM inbox_item i LEFT JOIN project_deliverable d ON i.subject_kind = 'DELIVERABLE' AND i.subject_id = %s)
            """
                    .formatted(
                            uuid("objective_id"),
                            uuid("project_id"),
                            uuid("task_id"),
                            uuid("d.project_id"),
                            uuid("d.deliverable_id"));

    /** Where the token stands, and what the domain says at the same time. */
    private static final String STANDS = SUBJECTS
            + """
                      SELECT DISTINCT CONCAT(w.task_def_key_, ' while ', s.word) FROM ACT_RU_TASK w
                      JOIN asked i ON i.work_item = w.id_ JOIN subject s ON s.id = i.subject_id""";

    private static final Set<String> EXPECTED = Set.of(
            "ReviewAlignment while ObjectiveStatus.in_approval",
            "DecideOnObjective while ObjectiveStatus.in_approval",
            "GradeResult while ObjectiveStatus.closing",
            "HoldRetrospective while ObjectiveStatus.closing",
            "WriteBusinessCase while ProjectStatus.proposed",
            "AssessFeasibility while ProjectStatus.in_approval",
            "DecideOnProject while ProjectStatus.in_approval",
            "PlanProject while ProjectStatus.planning",
            "ApprovePlan while ProjectStatus.plan_in_approval",
            "AcceptDeliverable while ProjectStatus.closing",
            "AcceptHandOver while ProjectStatus.closing",
            "GradeResult while ProjectStatus.closing",
            "HoldRetrospective while ProjectStatus.closing",
            "RespondToAssignment while TaskStatus.offered",
            "DoTask while TaskStatus.accepted",
            "DoTask while TaskStatus.in_progress",
            "AcceptTaskResult while TaskStatus.submitted");

    private static final String NOBODY_ASKED = SUBJECTS
            + """
                      SELECT CONCAT(word, ' and nobody is asked: ', id) FROM subject s
                      WHERE status NOT IN ('DRAFT', 'PUBLISHED', 'RUNNING', 'PLANNED', 'CLOSED', 'DONE')
                      AND NOT EXISTS (SELECT 1 FROM asked i WHERE i.subject_id = s.id AND i.done = FALSE)""";

    /** Every change of status begins where the one before ended, and the last one ends where the subject is. */
    private static final String HISTORY = SUBJECTS
            + """
                      , change_of AS (
                          SELECT entry_id, subject_id, JSON_VALUE(changes, '$[0].before') AS old,
                              JSON_VALUE(changes, '$[0].after') AS new
                          FROM audit_entry
                          WHERE subject_kind IN ('OBJECTIVE', 'PROJECT', 'TASK')
                          AND JSON_VALUE(changes, '$[0].field') = 'status'),
                      follows AS (
                          SELECT c.*, LAG(new) OVER (PARTITION BY subject_id ORDER BY entry_id) AS earlier,
                              LEAD(entry_id) OVER (PARTITION BY subject_id ORDER BY entry_id) AS later
                          FROM change_of c)
                      SELECT CONCAT('The history of ', subject_id, ' goes from ', earlier, ' on from ', old)
                      FROM follows WHERE earlier <> old
                      UNION ALL
                      SELECT CONCAT('The history of ', id, ' ends at ', new, ' and not at ', word)
                      FROM follows JOIN subject ON id = subject_id WHERE later IS NULL AND new <> word""";

    private static final String UNRECORDED =
            """
            SELECT CONCAT('Work item ', s.work_item, ' ended without an entry in the history') FROM step_record s
            WHERE s.cancelled = FALSE AND NOT EXISTS (
                SELECT 1 FROM ACT_HI_TASKINST h WHERE h.id_ = s.work_item AND h.end_time_ IS NOT NULL)""";

    private static final String UNFINISHED =
            """
            SELECT CONCAT(title, ' is ', status) FROM objective WHERE status <> 'CLOSED'
            UNION ALL SELECT CONCAT(name_, ' waits') FROM ACT_RU_TASK
            UNION ALL SELECT CONCAT('Job failed: ', exception_msg_) FROM ACT_RU_JOB WHERE exception_msg_ IS NOT NULL""";

    private final JdbcClient database;
    private final TransactionTemplate snapshot;

    Books(DataSource database) {
        this.database = JdbcClient.create(database);
        snapshot = new TransactionTemplate(new DataSourceTransactionManager(database));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Returns what is not at its end yet. */
    List<String> unfinished() {
        return texts(UNFINISHED);
    }

    /** Returns what does not agree, as seen at one moment. */
    List<String> findings(Journal journal) {
        return requireNonNull(snapshot.execute(status -> compared(journal)));
    }

    private List<String> compared(Journal journal) {
        var findings = new ArrayList<String>();
        findings.addAll(texts(DOUBLED));
        findings.addAll(texts(APART));
        findings.addAll(texts(UNRECORDED));
        findings.addAll(texts(NOBODY_ASKED));
        findings.addAll(texts(HISTORY));
        findings.addAll(apart("the engine waits at ", texts(STANDS), EXPECTED));
        findings.addAll(apart("open in the engine, not in the inbox: ", texts(OPEN_ITEMS), texts(INBOX)));
        findings.addAll(apart("in the inbox, not open in the engine: ", texts(INBOX), texts(OPEN_ITEMS)));
        var happened = happened();
        findings.addAll(apart("confirmed and lost: ", journal.confirmed(), happened));
        findings.addAll(apart("happened and never tried: ", happened, journal.tried()));
        return findings;
    }

    private Set<String> happened() {
        return Stream.of(
                        texts("SELECT CONCAT('Begin ', title) FROM objective"),
                        texts("SELECT CONCAT('Complete ', work_item) FROM step_record WHERE cancelled = FALSE"),
                        texts(
                                """
                                SELECT CONCAT(event, ' ', subject_id) FROM audit_entry
                                WHERE event IN ('KeyResultAdded', 'ObjectiveSubmitted', 'ObjectiveClosingRequested')"""),
                        texts(
                                """
                                SELECT CONCAT(a.event, ' ', %s) FROM audit_entry a
                                JOIN project p ON a.subject_id = %s
                                WHERE event IN ('ProjectProposed', 'DeliverableDelivered', 'ProjectClosingStarted')"""
                                        .formatted(uuid("p.leading_id"), uuid("p.project_id"))))
                .flatMap(List::stream)
                .collect(toSet());
    }

    private static String uuid(String column) {
        return "LOWER(CONCAT_WS('-', SUBSTR(HEX(%1$s), 1, 8), SUBSTR(HEX(%1$s), 9, 4), SUBSTR(HEX(%1$s), 13, 4),"
                        .formatted(column)
                + " SUBSTR(HEX(%1$s), 17, 4), SUBSTR(HEX(%1$s), 21)))".formatted(column);
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private static List<String> apart(String finding, Iterable<String> here, Collection<String> there) {
        var missing = new ArrayList<String>();
        var known = new HashSet<>(there);
        here.forEach(each -> {
            if (!known.contains(each)) {
                missing.add(finding + each);
            }
        });
        return missing;
    }
}
