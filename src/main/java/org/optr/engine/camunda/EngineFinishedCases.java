package org.optr.engine.camunda;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.FinishedCases;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Goes backwards through the index of process and end, a few hundred cases at a time, and never further than it was asked to. */
@Service
class EngineFinishedCases implements FinishedCases {

    private static final int AT_ONCE = 500;

    /** The page is found before anything is joined to it, or the database would sort all cases of the period for each. */
    private static final String CASES =
            """
            select p.ID_ as run, p.PROC_DEF_ID_ as definition, d.VERSION_ as version_number,
                p.BUSINESS_KEY_ as business_key, p.START_TIME_ as started, p.END_TIME_ as ended, p.STATE_ as state,
                case when exists (select 1 from ACT_HI_ACTINST a
                    where a.PROC_INST_ID_ = p.ID_ and a.PROC_DEF_ID_ <> p.PROC_DEF_ID_) then 1 else 0 end as moved
            from (
                select ID_, PROC_DEF_ID_, BUSINESS_KEY_, START_TIME_, END_TIME_, STATE_ from ACT_HI_PROCINST
                where PROC_DEF_KEY_ = :process and END_TIME_ >= :from and END_TIME_ <= :before
                    and (END_TIME_ < :before or ID_ < :run)
                    and (:version = 0 or PROC_DEF_ID_ in (
                        select ID_ from ACT_RE_PROCDEF where KEY_ = :process and VERSION_ = :version))
                order by END_TIME_ desc, ID_ desc
                limit :limit
            ) p
            join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
            order by p.END_TIME_ desc, p.ID_ desc""";

    private static final String COUNT =
            """
            select PROC_DEF_KEY_ as process, count(*) as number from ACT_HI_PROCINST
            where PROC_DEF_KEY_ in (:processes) and END_TIME_ >= :from and END_TIME_ < :until
            group by PROC_DEF_KEY_""";

    private final JdbcClient database;
    private final LimitedReads limit;
    private final FinishedStays stays;
    private final RunFacts runs;

    EngineFinishedCases(JdbcClient database, LimitedReads limit, FinishedStays stays, RunFacts runs) {
        this.database = database;
        this.limit = limit;
        this.stays = stays;
        this.runs = runs;
    }

    @Override
    public boolean read(
            ProcessKey process,
            @Nullable Integer version,
            Instant from,
            Instant until,
            int most,
            Consumer<FinishedCase> reader) {
        var before = until;
        var run = ""; // no id comes before it: the end of the period does not belong to it
        for (var read = 0; read < most; read += AT_ONCE) {
            var place = new Place(process, version == null ? 0 : version, from, before, run);
            var wanted = Math.min(AT_ONCE, most - read);
            var found = limit.of(() -> page(place, wanted + 1));
            var page = found.subList(0, Math.min(wanted, found.size()));
            limit.of(() -> whole(page)).forEach(reader);
            if (found.size() <= wanted) {
                return false;
            }
            var last = page.get(page.size() - 1);
            before = last.ended;
            run = last.run;
        }
        return true;
    }

    private List<Row> page(Place place, int most) {
        return database.sql(CASES)
                .param("process", place.process.value())
                .param("version", place.version)
                .param("from", Timestamp.from(place.from))
                .param("before", Timestamp.from(place.before))
                .param("run", place.run)
                .param("limit", most)
                .query(EngineFinishedCases::row)
                .list();
    }

    private List<FinishedCase> whole(List<Row> page) {
        var found = stays.of(page.stream().collect(toMap(Row::run, Row::ended)));
        return page.stream()
                .map(row -> new FinishedCase(
                        new RunId(row.run),
                        runs.subject(row.definition, row.businessKey).orElse(null),
                        row.version,
                        row.moved,
                        !"COMPLETED".equals(row.state),
                        row.started,
                        row.ended,
                        found.getOrDefault(row.run, List.of())))
                .toList();
    }

    @Override
    public Map<ProcessKey, Long> count(Collection<ProcessKey> processes, Instant from, Instant until) {
        return processes.isEmpty() ? Map.of() : limit.of(() -> counted(processes, from, until));
    }

    private Map<ProcessKey, Long> counted(Collection<ProcessKey> processes, Instant from, Instant until) {
        return database
                .sql(COUNT)
                .param("processes", processes.stream().map(ProcessKey::value).toList())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, number) -> Map.entry(new ProcessKey(row.getString("process")), row.getLong("number")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("run"),
                row.getString("definition"),
                row.getInt("version_number"),
                row.getString("business_key"),
                row.getTimestamp("started").toInstant(),
                row.getTimestamp("ended").toInstant(),
                row.getString("state"),
                row.getInt("moved") == 1);
    }

    private record Place(ProcessKey process, int version, Instant from, Instant before, String run) {}

    private record Row(
            String run,
            String definition,
            int version,
            @Nullable String businessKey,
            Instant started,
            Instant ended,
            String state,
            boolean moved) {}
}
