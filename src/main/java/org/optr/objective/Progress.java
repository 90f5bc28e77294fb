package org.optr.objective;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a key result has come, on the scale of 0 to 1 that OKR literature scores by (Doerr, <i>Measure What Matters</i>,
 * 2018; Wodtke, <i>Radical Focus</i>, 2016). With s = start, t = target, c = last checked-in value, or s before the first:
 *
 * <ul>
 *   <li>increase, decrease, percentage: (c - s) / (t - s), the sign falls out; a target that the start already meets counts 1
 *       while c meets it, else 0
 *   <li>relative: the same with t = s × (1 + q), q the change wanted
 *   <li>maintain: check-ins inside the band / all check-ins; nothing before the first
 *   <li>milestone: weight done / weight of all
 *   <li>count: c / number planned
 *   <li>binary: c, 0 or 1
 *   <li>baseline: no score
 * </ul>
 *
 * @param raw unrounded and not cut to 0 to 1
 * @param working the formula with its numbers
 * @see "docs/decisions/0007"
 */
record Progress(BigDecimal raw, String working) {

    /** @param trend oldest first */
    static @Nullable Progress of(KeyResultDraft content, List<Measurement> trend) {
        var metric = content.metric();
        var last = trend.isEmpty() ? null : trend.get(trend.size() - 1).value();
        return switch (metric.type()) {
            case INCREASE, DECREASE, PERCENTAGE, RELATIVE -> linear(metric, last);
            case MAINTAIN -> inside(metric, trend);
            case MILESTONE -> done(content.milestones());
            case COUNT -> metric.target() == null ? null : quotient(orZero(last), metric.target());
            case BINARY -> new Progress(orZero(last), orZero(last).toPlainString());
            case BASELINE -> null;
        };
    }

    /** Progress as it is scored: never below 0 or above 1. */
    BigDecimal value() {
        return raw.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    private static @Nullable Progress linear(Metric metric, @Nullable BigDecimal last) {
        var start = metric.start();
        var target = metric.targetValue();
        if (start == null || target == null) {
            return null;
        }
        var current = last == null ? start : last;
        if (metric.metFromStart()) {
            return held(metric.type(), current, target);
        }
        var working = "(%s - %s) / (%s - %s)".formatted(plain(current), plain(start), plain(target), plain(start));
        return new Progress(current.subtract(start).divide(target.subtract(start), Numbers.PRECISION), working);
    }

    private static Progress held(MetricType type, BigDecimal current, BigDecimal target) {
        var rising = type == MetricType.INCREASE;
        var met = rising ? current.compareTo(target) >= 0 : current.compareTo(target) <= 0;
        return new Progress(
                met ? BigDecimal.ONE : BigDecimal.ZERO,
                "%s %s %s".formatted(plain(current), rising ? "≥" : "≤", plain(target)));
    }

    private static @Nullable Progress inside(Metric metric, List<Measurement> trend) {
        if (trend.isEmpty()) {
            return null;
        }
        var inside = trend.stream().filter(point -> metric.holds(point.value())).count();
        return quotient(BigDecimal.valueOf(inside), BigDecimal.valueOf(trend.size()));
    }

    private static @Nullable Progress done(List<Milestone> milestones) {
        if (milestones.isEmpty()) {
            return null;
        }
        return quotient(
                Milestone.weight(milestones.stream().filter(Milestone::done)), Milestone.weight(milestones.stream()));
    }

    private static Progress quotient(BigDecimal part, BigDecimal whole) {
        return new Progress(part.divide(whole, Numbers.PRECISION), plain(part) + " / " + plain(whole));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
