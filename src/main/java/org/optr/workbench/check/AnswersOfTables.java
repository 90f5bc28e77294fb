package org.optr.workbench.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.optr.workbench.check.FeelCell.Equal;

/** What a table answers is one of the answers that its column allows. */
final class AnswersOfTables implements Rule {

    @Override
    public String name() {
        return "table-answers";
    }

    @Override
    public void check(Reading reading, Report report) {
        DecisionTable.all(reading).filter(DecisionTable::isRectangular).forEach(table -> {
            for (int column = 0; column < table.outputs().size(); column++) {
                check(table, column, report);
            }
        });
    }

    private static void check(DecisionTable table, int column, Report report) {
        var output = table.outputs().get(column);
        var allowed = allowed(output.values());
        if (allowed.isEmpty()) {
            return;
        }
        table.rules().forEach(rule -> FeelCell.literal(rule.answers().get(column))
                .filter(answer -> !allowed.contains(answer))
                .ifPresent(answer ->
                        report.warning(table.at(rule), "check.answer-not-allowed", answer.toString(), output.label())));
    }

    private static Set<Object> allowed(String values) {
        return FeelCell.parse(values).stream()
                .flatMap(cell -> cell.tests().stream())
                .filter(Equal.class::isInstance)
                .map(test -> ((Equal) test).value())
                .collect(Collectors.toSet());
    }
}
