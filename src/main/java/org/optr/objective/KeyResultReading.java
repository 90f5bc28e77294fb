package org.optr.objective;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Figure;
import org.optr.shared.Figure.Contribution;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/**
 * Computes the figures of one key result.
 *
 * @param since when the content was last written: the time of figures without a check-in
 * @param publishedAt from when progress is expected and check-ins are due; null before
 * @param cadenceDays days between two check-ins
 * @param trend oldest first
 */
record KeyResultReading(
        KeyResultId id,
        KeyResultDraft content,
        CycleSummary cycle,
        Instant since,
        @Nullable Instant publishedAt,
        int cadenceDays,
        List<Measurement> trend) {

    KeyResultFigures at(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var progress = Progress.of(content, trend);
        var value = progress == null ? null : progress.value();
        var expected = expected(today);
        var gap = value == null || expected == null ? null : value.subtract(expected);
        var computed = value == null || expected == null ? null : HealthRule.ofPace(value, expected);
        return new KeyResultFigures(
                new Figure(value, formula(), contributions(value), source(), asOf()),
                progress == null ? null : progress.raw(),
                progress == null ? null : progress.working(),
                new Figure(expected, "figure.formula.expected", List.of(), "figure.source.cycle", now),
                new Figure(gap, "figure.formula.pace-gap", contributions(value), source(), asOf()),
                new HealthOpinion(computed, last() == null ? null : last().confidence()),
                forecast(today),
                stale(now, today));
    }

    SubjectRef ref() {
        return new SubjectRef(SubjectKind.KEY_RESULT, id.toString());
    }

    Instant asOf() {
        var last = last();
        return last == null ? since : last.at();
    }

    private @Nullable Measurement last() {
        return trend.isEmpty() ? null : trend.get(trend.size() - 1);
    }

    private LocalDate end() {
        var due = content.dueOn();
        return due == null ? cycle.period().endsOn() : due;
    }

    /** Nothing before publication. A band is to be kept from the first day on; everything else goes evenly. */
    private @Nullable BigDecimal expected(LocalDate today) {
        if (publishedAt == null) {
            return null;
        }
        return content.metric().type() == MetricType.MAINTAIN
                ? BigDecimal.ONE
                : Pace.expected(start(publishedAt), end(), today);
    }

    /** Nobody can be behind before they may begin: what was published during the cycle starts on that day. */
    private LocalDate start(Instant publication) {
        var cycleStart = cycle.period().startsOn();
        var published = LocalDate.ofInstant(publication, ZoneOffset.UTC);
        return published.isAfter(cycleStart) ? published : cycleStart;
    }

    private @Nullable Forecast forecast(LocalDate today) {
        return switch (content.metric().type()) {
            case INCREASE, DECREASE, RELATIVE, PERCENTAGE, COUNT ->
                today.isAfter(end()) ? null : Trend.forecast(trend, end());
            case MAINTAIN, MILESTONE, BINARY, BASELINE -> null;
        };
    }

    /** Stale after more than one and a half cadences without a check-in, until the key result is due. */
    private boolean stale(Instant now, LocalDate today) {
        if (publishedAt == null || today.isAfter(end())) {
            return false;
        }
        var last = last();
        var quiet = Duration.between(last == null ? publishedAt : last.at(), now);
        var cadence = Duration.ofDays(cadenceDays);
        return quiet.compareTo(cadence.plus(cadence.dividedBy(2))) > 0;
    }

    private List<Contribution> contributions(@Nullable BigDecimal value) {
        if (content.metric().type() == MetricType.MILESTONE) {
            return content.milestones().stream()
                    .map(step -> new Contribution(
                            ref(), step.title(), step.weight(), step.done() ? BigDecimal.ONE : BigDecimal.ZERO))
                    .toList();
        }
        return List.of(new Contribution(ref(), content.title(), BigDecimal.ONE, value));
    }

    private String formula() {
        return "figure.formula." + content.metric().type().name().toLowerCase(Locale.ROOT);
    }

    private String source() {
        return content.metric().type() == MetricType.MILESTONE ? "figure.source.milestones" : "figure.source.check-ins";
    }
}
