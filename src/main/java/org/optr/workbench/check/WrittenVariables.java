package org.optr.workbench.check;

import static org.optr.engine.XmlElement.BPMN;

import java.util.Collection;
import java.util.Set;
import org.optr.engine.XmlElement;

/** What a condition reads is set somewhere, or the case would always take the same way. */
final class WrittenVariables implements Rule {

    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition", "condition");

    @Override
    public String name() {
        return "data";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> {
            var written = Writers.variables(drawing, reading.enterprise().steps());
            drawing.elements().forEach(element -> element.children().stream()
                    .filter(WrittenVariables::isCondition)
                    .forEach(condition ->
                            check(drawing.at(holder(drawing, element)), condition.text(), written, report)));
        });
    }

    private static boolean isCondition(XmlElement element) {
        return element.name().getNamespaceURI().equals(BPMN)
                && CONDITIONS.contains(element.name().getLocalPart());
    }

    /** A completion condition stands in an element that mostly has no id; the step around it is meant. */
    private static XmlElement holder(Drawing drawing, XmlElement element) {
        return element.id() != null
                ? element
                : drawing.nodes().stream()
                        .map(Node::element)
                        .filter(node -> node.children().contains(element))
                        .findFirst()
                        .orElse(element);
    }

    private static void check(Place place, String condition, Collection<String> written, Report report) {
        if (!condition.isEmpty() && !Expressions.isExpression(condition)) {
            report.error(place, "check.condition-plain", condition);
        }
        Expressions.variables(condition).stream()
                .filter(variable -> !written.contains(variable))
                .sorted()
                .forEach(variable -> Nearest.to(variable, written)
                        .ifPresentOrElse(
                                meant -> report.warning(place, "check.variable-unset-near", variable, meant),
                                () -> report.warning(place, "check.variable-unset", variable)));
    }
}
