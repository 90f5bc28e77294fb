package org.optr.workbench.backtest;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.optr.engine.ModelChecks;
import org.optr.workbench.DecisionSheet;

/** Tells which row of its table a rule is; one that no table has any more keeps its id. */
final class RuleNumbers {

    private static final int LONGEST = 200;

    private final Map<String, String> numbers = new HashMap<>();

    RuleNumbers(ModelChecks checks, Iterable<String> files) {
        files.forEach(file -> DecisionSheet.in(checks.read(file)).forEach(this::count));
    }

    private void count(DecisionSheet sheet) {
        for (var row = 0; row < sheet.rules().size(); row++) {
            numbers.put(sheet.rules().get(row).id(), String.valueOf(row + 1));
        }
    }

    String of(List<String> rules) {
        var text = rules.stream().map(rule -> numbers.getOrDefault(rule, rule)).collect(joining(", "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
