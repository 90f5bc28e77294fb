package org.optr.audit.retention;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeriodRows {

    private final JdbcClient jdbc;

    PeriodRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ProcessKey process, @Nullable RetentionPeriod period, String because, PersonId by, Instant at) {
        jdbc.sql("DELETE FROM retention_period WHERE process = ?")
                .param(process.value())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO retention_period (process, period_amount, period_unit, because, set_by, set_at)
                        VALUES (:process, :amount, :unit, :because, :by, :at)""")
                .param("process", process.value())
                .param("amount", period == null ? null : period.amount())
                .param("unit", period == null ? null : period.unit().name())
                .param("because", because)
                .param("by", PersonColumns.bytes(by))
                .param("at", Columns.time(at))
                .update();
    }

    Map<ProcessKey, SetPeriod> all() {
        return jdbc
                .sql("SELECT * FROM retention_period")
                .query((row, number) -> {
                    var unit = row.getString("period_unit");
                    return new SetPeriod(
                            new ProcessKey(row.getString("process")),
                            unit == null
                                    ? null
                                    : new RetentionPeriod(
                                            row.getInt("period_amount"), RetentionPeriod.Unit.valueOf(unit)),
                            row.getString("because"),
                            PersonColumns.person(row, "set_by"),
                            Columns.instant(row, "set_at"));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(SetPeriod::process, each -> each));
    }

    /** @param period null for ever */
    record SetPeriod(ProcessKey process, @Nullable RetentionPeriod period, String because, PersonId by, Instant at) {}
}
