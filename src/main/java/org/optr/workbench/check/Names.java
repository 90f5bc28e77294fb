package org.optr.workbench.check;

import static org.optr.engine.XmlElement.BPMN;

import java.util.Objects;
import java.util.Set;
import org.optr.engine.XmlElement;
import org.optr.workbench.check.Mend.Kind;

/** Who works by a drawing, or has it read aloud, needs a name for every step, event, question and answer, in both languages. */
final class Names implements Rule {

    private static final Set<String> NAMED = Set.of("process", "sequenceFlow");

    @Override
    public String name() {
        return "names";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> {
            drawing.process().ifPresent(process -> requireName(drawing, process, "check.name-missing-process", report));
            drawing.nodes().stream()
                    .filter(node -> !node.isGateway() || isQuestion(node))
                    .forEach(node -> requireName(drawing, node.element(), key(node), report));
            drawing.flows()
                    .filter(flow -> isQuestion(flow.source()))
                    .forEach(flow -> requireName(drawing, flow.element(), "check.name-missing-branch", report));
            requireChinese(drawing, report);
        });
    }

    /** A gateway that branches asks; one that joins or goes all ways does not. */
    private static boolean isQuestion(Node node) {
        return node.outgoing().size() > 1 && (node.is("exclusiveGateway") || node.is("inclusiveGateway"));
    }

    private static String key(Node node) {
        if (node.isGateway()) {
            return "check.name-missing-question";
        }
        return node.type().endsWith("Event") ? "check.name-missing-event" : "check.name-missing-step";
    }

    private static void requireName(Drawing drawing, XmlElement element, String key, Report report) {
        if (Objects.toString(element.attribute("", "name"), "").isBlank()) {
            report.advice(drawing.at(element).mend(Kind.RENAME, "name", ""), key);
        }
    }

    private static void requireChinese(Drawing drawing, Report report) {
        drawing.elements()
                .filter(element -> element.name().getNamespaceURI().equals(BPMN))
                .filter(element -> NAMED.contains(element.name().getLocalPart())
                        || drawing.node(element.id()).isPresent())
                .filter(element ->
                        !Objects.toString(element.attribute("", "name"), "").isBlank())
                .filter(element -> Objects.toString(Properties.of(element).get("name:zh_CN"), "")
                        .isBlank())
                .forEach(element -> report.advice(
                        drawing.at(element).mend(Kind.SET_PROPERTY, "name:zh_CN", ""),
                        "check.name-not-chinese",
                        String.valueOf(element.attribute("", "name"))));
    }
}
