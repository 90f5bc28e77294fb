package org.optr.workbench;

import static org.optr.engine.XmlElement.DMN;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;

/**
 * A decision table as its columns and rows, in the words of its file.
 *
 * @param id of the decision
 * @param name of the decision, by language tag
 * @param hitPolicy how many rows may apply, as DMN says it; {@code UNIQUE} where the file says nothing
 */
public record DecisionSheet(
        String id,
        Map<String, String> name,
        String hitPolicy,
        List<Input> inputs,
        List<Output> outputs,
        List<Row> rules) {

    public DecisionSheet {
        name = Map.copyOf(name);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }

    /** Returns the decision tables of a file, in its order. */
    public static List<DecisionSheet> in(XmlElement file) {
        return file.children(DMN, "decision")
                .flatMap(decision -> decision.children(DMN, "decisionTable").map(table -> of(decision, table)))
                .toList();
    }

    private static DecisionSheet of(XmlElement decision, XmlElement table) {
        return new DecisionSheet(
                Objects.toString(decision.id(), ""),
                decision.names(),
                first(table.attribute("", "hitPolicy"), "UNIQUE"),
                table.children(DMN, "input").map(DecisionSheet::input).toList(),
                table.children(DMN, "output").map(DecisionSheet::output).toList(),
                table.children(DMN, "rule").map(DecisionSheet::row).toList());
    }

    private static Input input(XmlElement input) {
        var expression = input.children(DMN, "inputExpression").findFirst();
        var type = expression.map(element -> element.attribute("", "typeRef"));
        return new Input(
                first(
                        input.attribute("", "label"),
                        expression.map(DecisionSheet::text).orElse("")),
                type.orElse(""),
                values(input, "inputValues"));
    }

    private static Output output(XmlElement output) {
        var name = Objects.toString(output.attribute("", "name"), "");
        return new Output(name, first(output.attribute("", "label"), name), values(output, "outputValues"));
    }

    private static Row row(XmlElement rule) {
        return new Row(
                Objects.toString(rule.id(), ""),
                rule.children(DMN, "inputEntry").map(DecisionSheet::text).toList(),
                rule.children(DMN, "outputEntry").map(DecisionSheet::text).toList(),
                rule.children(DMN, "description")
                        .map(XmlElement::text)
                        .findFirst()
                        .orElse(""));
    }

    private static String values(XmlElement column, String name) {
        return column.children(DMN, name).map(DecisionSheet::text).findFirst().orElse("");
    }

    private static String text(XmlElement holder) {
        return holder.children(DMN, "text").map(XmlElement::text).findFirst().orElse("");
    }

    private static String first(@Nullable String text, String otherwise) {
        return Stream.ofNullable(text)
                .filter(written -> !written.isBlank())
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether every rule has a cell for each column, as the engine asks for. */
    public boolean isRectangular() {
        return rules.stream()
                .allMatch(rule -> rule.conditions().size() == inputs.size()
                        && rule.answers().size() == outputs.size());
    }

    /** @param values those that are allowed, as written; empty where all are */
    public record Input(String label, String type, String values) {}

    /** @param values those that are allowed, as written; empty where all are */
    public record Output(String name, String label, String values) {}

    /**
     * A row of the table.
     *
     * @param conditions empty where anything will do
     * @param note what its author wrote beside it
     */
    public record Row(String id, List<String> conditions, List<String> answers, String note) {

        public Row {
            conditions = List.copyOf(conditions);
            answers = List.copyOf(answers);
        }
    }
}
