package org.optr.workbench.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tests in one cell of a decision table, where they compare with what is written there and nothing else.
 *
 * @param negated whether they are inside {@code not(…)}
 * @param tests none for a cell that takes everything
 */
record FeelCell(boolean negated, List<Test> tests) {

    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]++|\\\\[\"\\\\])*+)\"");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=)\\s*(" + NUMBER + ")");
    private static final Pattern RANGE =
            Pattern.compile("([\\[(\\]])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([])\\[])");
    /** A text, or anything up to the next comma. */
    private static final Pattern PART = Pattern.compile("(?:\"(?:[^\"\\\\]++|\\\\.)*+\"|[^,\"]++)++");

    private static final int LONGEST = 4_000;

    /** One test of a cell. */
    sealed interface Test {}

    /** @param value a text, a number or a truth value */
    record Equal(Object value) implements Test {}

    /** Numbers from one to another; a limit that is null is none. */
    record Between(Limit from, Limit to) implements Test {}

    /** @param value null for none */
    record Limit(@Nullable BigDecimal value, boolean included) {

        static final Limit NONE = new Limit(null, false);
    }

    /** Returns nothing for what only FEEL itself could tell. */
    static Optional<FeelCell> parse(String text) {
        var cell = text.strip();
        if (cell.isEmpty() || cell.equals("-")) {
            return Optional.of(new FeelCell(false, List.of()));
        }
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        var not = NOT.matcher(cell);
        var negated = not.matches();
        var tests = new ArrayList<Test>();
        for (var part : parts(negated ? not.group(1) : cell)) {
            var test = test(part);
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return Optional.of(new FeelCell(negated, List.copyOf(tests)));
    }

    private static List<String> parts(String tests) {
        return PART.matcher(tests).results().map(part -> part.group().strip()).toList();
    }

    /** Returns what a cell or an output says, where it is written out. */
    static Optional<Object> literal(String text) {
        var quoted = TEXT.matcher(text);
        if (quoted.matches()) {
            return Optional.of(quoted.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        return text.matches(NUMBER) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Test> test(String text) {
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return Optional.of(compared(comparison.group(1), new BigDecimal(comparison.group(2))));
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return Optional.of(new Between(
                    new Limit(new BigDecimal(range.group(2)), range.group(1).equals("[")),
                    new Limit(new BigDecimal(range.group(3)), range.group(4).equals("]"))));
        }
        return literal(text).map(Equal::new);
    }

    private static Test compared(String operator, BigDecimal number) {
        var limit = new Limit(number, operator.endsWith("="));
        return switch (operator) {
            case "<", "<=" -> new Between(Limit.NONE, limit);
            case ">", ">=" -> new Between(limit, Limit.NONE);
            default -> new Equal(number);
        };
    }
}
