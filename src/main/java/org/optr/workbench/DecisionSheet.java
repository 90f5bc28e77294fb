package org.optr.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.engine.XmlElement;

/**
 * A decision table as rows of text.
 *
 * @param name of the decision, by language tag
 * @param hitPolicy how many rows may apply, as DMN says it; {@code UNIQUE} where the file says nothing
 * @param inputs what each condition is about
 * @param outputs what each answer is about
 */
public record DecisionSheet(
        Map<String, String> name, String hitPolicy, List<String> inputs, List<String> outputs, List<Rule> rules) {

    public DecisionSheet {
        name = Map.copyOf(name);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }

    /** Returns the decision tables of a file, in its order. */
    public static List<DecisionSheet> in(XmlElement file) {
        return file.children().stream()
                .filter(child -> child.name().getLocalPart().equals("decision"))
                .flatMap(decision -> children(decision, "decisionTable").map(table -> of(decision, table)))
                .toList();
    }

    private static DecisionSheet of(XmlElement decision, XmlElement table) {
        return new DecisionSheet(
                decision.names(),
                attribute(table, "hitPolicy").orElse("UNIQUE"),
                children(table, "input").map(DecisionSheet::input).toList(),
                children(table, "output").map(DecisionSheet::output).toList(),
                children(table, "rule").map(DecisionSheet::rule).toList());
    }

    private static String input(XmlElement input) {
        return attribute(input, "label").orElseGet(() -> children(input, "inputExpression")
                .flatMap(expression -> texts(expression).stream())
                .findFirst()
                .orElse(""));
    }

    private static String output(XmlElement output) {
        return attribute(output, "label").or(() -> attribute(output, "name")).orElse("");
    }

    private static Rule rule(XmlElement rule) {
        var cells = new ArrayList<String>();
        children(rule, "inputEntry").forEach(entry -> cells.add(text(entry)));
        var answers = children(rule, "outputEntry").map(DecisionSheet::text).toList();
        var note =
                children(rule, "description").map(XmlElement::text).findFirst().orElse("");
        return new Rule(cells, answers, note);
    }

    private static String text(XmlElement entry) {
        return String.join(" ", texts(entry));
    }

    private static List<String> texts(XmlElement element) {
        return children(element, "text").map(XmlElement::text).toList();
    }

    private static Stream<XmlElement> children(XmlElement element, String name) {
        return element.children().stream()
                .filter(child -> child.name().getLocalPart().equals(name));
    }

    private static Optional<String> attribute(XmlElement element, String name) {
        return Optional.ofNullable(element.attribute("", name)).filter(value -> !value.isBlank());
    }

    /**
     * A row of the table.
     *
     * @param conditions empty where anything will do
     * @param note what its author wrote beside it
     */
    public record Rule(List<String> conditions, List<String> answers, String note) {

        public Rule {
            conditions = List.copyOf(conditions);
            answers = List.copyOf(answers);
        }
    }
}
