package org.optr.workbench.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.workbench.DecisionSheet;
import org.optr.workbench.DecisionSheet.Input;
import org.optr.workbench.DecisionSheet.Output;
import org.optr.workbench.DecisionSheet.Row;

/** A decision table and where it is. */
record DecisionTable(String file, DecisionSheet sheet) {

    private static final Set<String> ONE_RULE = Set.of("UNIQUE", "FIRST", "ANY");

    static Stream<DecisionTable> all(Reading reading) {
        return reading.tables().entrySet().stream().flatMap(file -> DecisionSheet.in(file.getValue()).stream()
                .map(sheet -> new DecisionTable(file.getKey(), sheet)));
    }

    static Optional<DecisionTable> named(Reading reading, String id) {
        return all(reading).filter(table -> table.sheet.id().equals(id)).findFirst();
    }

    String hitPolicy() {
        return sheet.hitPolicy();
    }

    List<Input> inputs() {
        return sheet.inputs();
    }

    List<Output> outputs() {
        return sheet.outputs();
    }

    List<Row> rules() {
        return sheet.rules();
    }

    boolean isRectangular() {
        return sheet.isRectangular();
    }

    /** Returns what one output can be, each with its words; nothing where several rules may answer or one computes. */
    Optional<Map<Object, String>> answers(String output) {
        var column = outputs().stream().map(Output::name).toList().indexOf(output);
        if (column < 0 || !ONE_RULE.contains(hitPolicy()) || !isRectangular()) {
            return Optional.empty();
        }
        var answers = new LinkedHashMap<Object, String>();
        for (var rule : rules()) {
            var answer = FeelCell.literal(rule.answers().get(column));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answers.put(answer.get(), answer.get().toString());
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers);
    }

    Place at(Row rule) {
        return new Place(file, rule.id().isEmpty() ? sheet.id() : rule.id());
    }

    Place place() {
        return new Place(file, sheet.id());
    }
}
