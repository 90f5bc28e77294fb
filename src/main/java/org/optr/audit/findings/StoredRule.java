package org.optr.audit.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A rule as it is kept: one row for each, from the beginning. */
@Entity
@Table(name = "finding_rule")
class StoredRule {

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "rule_name")
    private FindingRule rule;

    private boolean enabled;
    private @Nullable Integer threshold;
    private @Nullable String workingDays;
    private @Nullable Integer dayBegins;
    private @Nullable Integer dayEnds;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredRule() {}

    RuleSetting setting() {
        return new RuleSetting(rule, enabled, threshold, workingTime(), version);
    }

    private @Nullable WorkingTime workingTime() {
        return workingDays == null || dayBegins == null || dayEnds == null
                ? null
                : WorkingTime.parse(workingDays, dayBegins, dayEnds);
    }

    void adjust(RuleSetting setting) {
        var time = setting.workingTime();
        enabled = setting.on();
        threshold = setting.limit();
        if (time != null) {
            workingDays = time.dayNames();
            dayBegins = minutes(time.begins());
            dayEnds = minutes(time.ends());
        }
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
