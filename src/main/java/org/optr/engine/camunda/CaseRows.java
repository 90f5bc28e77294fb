package org.optr.engine.camunda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunningCases.CaseChoice;
import org.optr.engine.RunningCases.CaseFilter;
import org.optr.engine.RunningCases.CaseState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs of a process that have not ended: failed ones first, then the oldest. */
@Component
class CaseRows {

    private static final String ALL =
            """
            select e.ID_ as run, e.PROC_DEF_ID_ as definition, d.VERSION_ as version_number,
                p.BUSINESS_KEY_ as business_key, p.START_TIME_ as started, e.SUSPENSION_STATE_ as suspension,
                case when exists (select 1 from ACT_RU_INCIDENT i where i.PROC_INST_ID_ = e.ID_) then 0 else 1 end as sound
            from ACT_RU_EXECUTION e
            join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
            join ACT_HI_PROCINST p on p.ID_ = e.ID_
            where e.PARENT_ID_ is null""";

    private static final String FILTERED = "select * from (" + ALL
            + """
             and d.KEY_ = :process
                and (:version = 0 or d.VERSION_ = :version)
                and (:step = '' or exists (
                        select 1 from ACT_HI_ACTINST h
                        where h.PROC_INST_ID_ = e.ID_ and h.ACT_ID_ = :step and h.END_TIME_ is null)
                    or exists (
                        select 1 from ACT_RU_INCIDENT i
                        where i.PROC_INST_ID_ = e.ID_ and coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_) = :step))
            ) found
            where (:failed = 0 or sound = 0) and (:suspended = 0 or suspension = 2)
                and (sound > :sound or (sound = :sound and (
                    started > :started or (started = :started and run > :run))))
            order by sound, started, run
            limit :limit""";

    private static final Position START = new Position(-1, Instant.EPOCH, "");

    private final JdbcClient database;

    CaseRows(JdbcClient database) {
        this.database = database;
    }

    List<CaseRow> page(ProcessKey process, CaseFilter filter, @Nullable String after, int limit) {
        var from = after == null ? START : Position.parse(after);
        return database.sql(FILTERED)
                .param("process", process.value())
                .param("version", filter.version() == null ? 0 : filter.version())
                .param("step", filter.step() == null ? "" : filter.step())
                .param("failed", filter.choice() == CaseChoice.FAILED ? 1 : 0)
                .param("suspended", filter.choice() == CaseChoice.SUSPENDED ? 1 : 0)
                .param("sound", from.sound)
                .param("started", Timestamp.from(from.started))
                .param("run", from.run)
                .param("limit", limit)
                .query(CaseRows::row)
                .list();
    }

    Optional<CaseRow> find(String run) {
        return database.sql(ALL + " and e.ID_ = ?")
                .param(run)
                .query(CaseRows::row)
                .optional();
    }

    private static CaseRow row(ResultSet row, int number) throws SQLException {
        return new CaseRow(
                row.getString("run"),
                row.getString("definition"),
                row.getInt("version_number"),
                row.getString("business_key"),
                row.getTimestamp("started").toInstant(),
                row.getInt("suspension") == 2,
                row.getInt("sound") == 0);
    }

    /** @param businessKey null where the case is about nothing */
    record CaseRow(
            String run,
            String definition,
            int version,
            @Nullable String businessKey,
            Instant started,
            boolean suspended,
            boolean failed) {

        /** Where the next page goes on. */
        String position() {
            return "%d.%d.%s".formatted(failed ? 0 : 1, started.toEpochMilli(), run);
        }

        CaseState state() {
            if (suspended) {
                return CaseState.SUSPENDED;
            }
            return failed ? CaseState.FAILED : CaseState.RUNNING;
        }
    }

    private record Position(int sound, Instant started, String run) {

        static Position parse(String text) {
            var parts = text.split("\\.", 3);
            return new Position(Integer.parseInt(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2]);
        }
    }
}
