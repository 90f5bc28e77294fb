package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.optr.objective.Health;

/**
 * What a manager reports about a project.
 *
 * @param achievements what was reached since the last report; empty where nothing is said
 * @param next what comes until the next one; empty where nothing is said
 * @param correctiveAction what is done about it where time, cost or scope is not on track
 */
@Embeddable
public record StatusReportDraft(
        @Column(name = "schedule_health") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Health schedule,
        @Column(name = "cost_health") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Health cost,
        @Column(name = "scope_health") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Health scope,
        String summary,
        String achievements,
        @Column(name = "next_steps") String next,
        String correctiveAction) {

    public StatusReportDraft {
        require(!summary.isBlank(), "project.status-report.summary.missing");
        summary = Comments.written(summary, Limits.LONG);
        achievements = Comments.written(achievements, Limits.LONG);
        next = Comments.written(next, Limits.LONG);
        correctiveAction = Comments.written(correctiveAction, Limits.LONG);
        var fine = Stream.of(schedule, cost, scope).allMatch(part -> part == Health.ON_TRACK);
        require(fine || !correctiveAction.isEmpty(), "project.status-report.corrective-action.missing");
    }

    /** Returns the worst of the three. */
    public Health health() {
        return Stream.of(schedule, cost, scope).max(Comparator.naturalOrder()).orElseThrow();
    }
}
