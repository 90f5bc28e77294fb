package org.optr.workbench.check;

import static org.optr.engine.XmlElement.BPMN;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.optr.engine.XmlElement;

/** What an element refers to is there, and every id is there once. */
final class WholeReferences implements Rule {

    private static final List<String> REFERENCES = List.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "default",
            "messageRef",
            "signalRef",
            "errorRef",
            "escalationRef",
            "processRef");

    @Override
    public String name() {
        return "references";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> {
            var ids = ids(drawing, report);
            drawing.elements()
                    .filter(element -> element.name().getNamespaceURI().equals(BPMN))
                    .forEach(element -> check(drawing, element, ids, report));
            checkFlows(drawing, report);
        });
    }

    private static Set<String> ids(Drawing drawing, Report report) {
        var ids = new HashSet<String>();
        drawing.elements()
                .filter(element -> element.id() != null)
                .filter(element -> !ids.add(element.id()))
                .forEach(element -> report.error(drawing.at(element), "check.id-twice", String.valueOf(element.id())));
        return ids;
    }

    private static void check(Drawing drawing, XmlElement element, Set<String> ids, Report report) {
        for (var reference : REFERENCES) {
            var id = element.attribute("", reference);
            if (id != null && !ids.contains(id)) {
                report.error(drawing.at(element), "check.reference-lost", reference, id);
            }
        }
    }

    private static void checkFlows(Drawing drawing, Report report) {
        drawing.flows()
                .filter(flow -> flow.source().scope() != flow.target().scope())
                .forEach(flow -> report.error(drawing.at(flow.element()), "check.flow-leaves-scope"));
        for (var scope : drawing.scopes()) {
            scope.element()
                    .children(BPMN, "sequenceFlow")
                    .filter(flow -> lacksEnd(flow))
                    .forEach(flow -> report.error(drawing.at(flow), "check.flow-without-end"));
        }
        drawing.nodes("boundaryEvent")
                .filter(event -> event.element().attribute("", "attachedToRef") == null)
                .forEach(event -> report.error(drawing.at(event), "check.event-unattached"));
    }

    private static boolean lacksEnd(XmlElement flow) {
        return Objects.toString(flow.attribute("", "sourceRef"), "").isEmpty()
                || Objects.toString(flow.attribute("", "targetRef"), "").isEmpty();
    }
}
