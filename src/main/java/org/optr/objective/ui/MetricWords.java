package org.optr.objective.ui;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.objective.KeyResultDraft;
import org.optr.objective.Metric;
import org.optr.objective.Milestone;
import org.optr.ui.Formats;

/** Writes what a key result starts from and what it aims at; an empty text where that is not known. */
final class MetricWords {

    static String baseline(KeyResultDraft keyResult) {
        return number(keyResult.metric().start());
    }

    static String target(KeyResultDraft keyResult) {
        var metric = keyResult.metric();
        return switch (metric.type()) {
            case INCREASE, DECREASE, PERCENTAGE, COUNT -> number(metric.target());
            case RELATIVE -> relative(metric);
            case MAINTAIN -> band(metric.low(), metric.high());
            case MILESTONE ->
                keyResult.milestones().stream().map(Milestone::title).collect(Collectors.joining(", "));
            case BINARY -> "1";
            case BASELINE -> "";
        };
    }

    private static String relative(Metric metric) {
        var change = metric.target();
        if (change == null) {
            return "";
        }
        var sign = change.signum() > 0 ? "+" : "";
        return "%s (%s%s %%)".formatted(number(metric.targetValue()), sign, number(change));
    }

    private static String band(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null) {
            return number(low) + " – " + number(high);
        }
        return low == null ? high == null ? "" : "≤ " + number(high) : "≥ " + number(low);
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : Formats.current().number(value);
    }

    private MetricWords() {}
}
