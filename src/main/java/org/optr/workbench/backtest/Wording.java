package org.optr.workbench.backtest;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastDecisions.Input;

/** Writes what a table read and said as one writes it in a table. Two outcomes are the same if they are written alike. */
final class Wording {

    private static final int LONGEST_INPUT = 2_000;
    private static final int LONGEST_OUTCOME = 500;

    /** Returns one line for each rule, outputs by name; empty if no rule said anything. */
    static String outcome(List<Map<String, @Nullable Object>> outcome) {
        return outcome.stream()
                .map(Wording::rule)
                .filter(rule -> !rule.isEmpty())
                .collect(joining("\n"));
    }

    private static String rule(Map<String, @Nullable Object> rule) {
        var said = new ArrayList<String>();
        new TreeMap<>(rule).forEach((name, value) -> {
            if (value != null) {
                said.add(name + " = " + value(value));
            }
        });
        return String.join(", ", said);
    }

    static String inputs(List<Input> inputs) {
        return cut(
                inputs.stream()
                        .map(input -> input.label() + ": " + value(input.value()))
                        .collect(joining("\n")),
                LONGEST_INPUT);
    }

    static String shortened(String outcome) {
        return cut(outcome, LONGEST_OUTCOME);
    }

    static String value(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? '"' + text + '"' : Objects.toString(value, "–");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private Wording() {}
}
