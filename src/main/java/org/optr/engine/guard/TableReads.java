package org.optr.engine.guard;

import static java.util.stream.Collectors.toSet;
import static org.optr.engine.XmlElement.DMN;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.engine.XmlElement;

/** Which variables the decisions of a file read. */
final class TableReads {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    /** Under this name the cells of a column find what stands in it, unless the column has another. */
    private static final String CELL_INPUT = "cellInput";

    private final FeelReader feel;
    private final Map<String, XmlElement> decisions = new LinkedHashMap<>();

    TableReads(FeelReader feel, XmlElement file) {
        this.feel = feel;
        file.children(DMN, "decision")
                .forEach(decision -> decisions.put(Objects.toString(decision.id(), ""), decision));
    }

    Set<String> tables() {
        return decisions.keySet();
    }

    /** Returns what a decision and those that it requires read, without what they tell one another. */
    Set<String> of(String table) {
        var read = new HashSet<String>();
        collect(table, read, new HashSet<>());
        return read;
    }

    private void collect(String table, Set<String> read, Set<String> seen) {
        var decision = decisions.get(table);
        if (decision == null || !seen.add(table)) {
            return;
        }
        var own = own(decision);
        for (var required : required(decision)) {
            own.removeAll(told(required));
            collect(required, read, seen);
        }
        read.addAll(own);
    }

    private Set<String> own(XmlElement decision) {
        var names = new HashSet<String>();
        holders(decision, "inputExpression", "outputEntry", "literalExpression")
                .forEach(text -> names.addAll(FeelNames.of(feel.expression(text).expression())));
        holders(decision, "inputEntry")
                .forEach(text -> names.addAll(FeelNames.of(feel.unaryTests(text).expression())));
        names.remove(CELL_INPUT);
        decision.all()
                .filter(element -> element.is(DMN, "input"))
                .forEach(input -> names.remove(Objects.toString(input.attribute(CAMUNDA, "inputVariable"), "")));
        return names;
    }

    private static Stream<String> holders(XmlElement decision, String... kinds) {
        var wanted = Set.of(kinds);
        return decision.all()
                .filter(element -> wanted.contains(element.name().getLocalPart()))
                .flatMap(holder -> holder.children(DMN, "text"))
                .map(XmlElement::text)
                .filter(text -> !text.isBlank());
    }

    private static Set<String> required(XmlElement decision) {
        return decision.all()
                .filter(element -> element.is(DMN, "requiredDecision"))
                .map(element -> Objects.toString(element.attribute("", "href"), ""))
                .filter(reference -> reference.startsWith("#"))
                .map(reference -> reference.substring(1))
                .collect(toSet());
    }

    private Set<String> told(String table) {
        var decision = decisions.get(table);
        return decision == null
                ? Set.of()
                : Stream.concat(
                                Stream.of(table),
                                decision.all()
                                        .filter(element -> element.is(DMN, "output") || element.is(DMN, "variable"))
                                        .map(element -> Objects.toString(element.attribute("", "name"), "")))
                        .collect(toSet());
    }
}
