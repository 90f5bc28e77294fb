package org.optr.workbench.check;

import static org.optr.engine.XmlElement.DMN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.engine.XmlElement;

/** A decision table as its rows and columns. */
record DecisionTable(
        String file, String id, String hitPolicy, List<Input> inputs, List<Output> outputs, List<Row> rules) {

    private static final Set<String> ONE_RULE = Set.of("UNIQUE", "FIRST", "ANY");

    /** @param values those that are allowed, as written; empty where all are */
    record Input(String label, String type, String values) {}

    /** @param values those that are allowed, as written; empty where all are */
    record Output(String name, String label, String values) {}

    /** A row. */
    record Row(String id, List<String> cells, List<String> answers) {}

    static Stream<DecisionTable> all(Reading reading) {
        return reading.tables().entrySet().stream()
                .flatMap(file -> file.getValue().children(DMN, "decision").flatMap(decision -> decision.children(
                                DMN, "decisionTable")
                        .map(table -> read(file.getKey(), decision, table))));
    }

    static Optional<DecisionTable> named(Reading reading, String id) {
        return all(reading).filter(table -> table.id().equals(id)).findFirst();
    }

    private static DecisionTable read(String file, XmlElement decision, XmlElement table) {
        return new DecisionTable(
                file,
                Objects.toString(decision.id(), ""),
                Objects.toString(table.attribute("", "hitPolicy"), "UNIQUE"),
                table.children(DMN, "input").map(DecisionTable::input).toList(),
                table.children(DMN, "output").map(DecisionTable::output).toList(),
                table.children(DMN, "rule").map(DecisionTable::rule).toList());
    }

    private static Input input(XmlElement input) {
        var expression = input.children(DMN, "inputExpression").findFirst();
        var type = expression.map(element -> element.attribute("", "typeRef")).orElse("");
        var label = Stream.of(
                        Objects.toString(input.attribute("", "label"), ""),
                        expression.map(DecisionTable::text).orElse(""))
                .filter(text -> !text.isBlank())
                .findFirst();
        return new Input(label.orElse(""), type, values(input, "inputValues"));
    }

    private static Output output(XmlElement output) {
        var name = Objects.toString(output.attribute("", "name"), "");
        return new Output(name, Objects.toString(output.attribute("", "label"), name), values(output, "outputValues"));
    }

    private static Row rule(XmlElement rule) {
        return new Row(
                Objects.toString(rule.id(), ""),
                rule.children(DMN, "inputEntry").map(DecisionTable::text).toList(),
                rule.children(DMN, "outputEntry").map(DecisionTable::text).toList());
    }

    private static String values(XmlElement column, String name) {
        return column.children(DMN, name).map(DecisionTable::text).findFirst().orElse("");
    }

    private static String text(XmlElement holder) {
        return holder.children(DMN, "text").map(XmlElement::text).findFirst().orElse("");
    }

    /** Whether every rule has a cell for each column, as the engine asks for. */
    boolean isRectangular() {
        return rules.stream()
                .allMatch(rule ->
                        rule.cells().size() == inputs.size() && rule.answers().size() == outputs.size());
    }

    /** Returns what one output can be, each with its words; nothing where several rules may answer or one computes. */
    Optional<Map<Object, String>> answers(String output) {
        var column = outputs.stream().map(Output::name).toList().indexOf(output);
        if (column < 0 || !ONE_RULE.contains(hitPolicy) || !isRectangular()) {
            return Optional.empty();
        }
        var answers = new LinkedHashMap<Object, String>();
        for (var rule : rules) {
            var answer = FeelCell.literal(rule.answers().get(column));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answers.put(answer.get(), answer.get().toString());
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers);
    }

    Place at(Row rule) {
        return new Place(file, rule.id().isEmpty() ? id : rule.id());
    }

    Place place() {
        return new Place(file, id);
    }
}
