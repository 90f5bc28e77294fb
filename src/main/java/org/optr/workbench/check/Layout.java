package org.optr.workbench.check;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.optr.engine.XmlElement;

/** What is in the model is in the picture, since nobody looks for what they cannot see. */
final class Layout implements Rule {

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> {
            var drawn = drawn(drawing.root());
            drawing.nodes().stream()
                    .filter(node -> !drawn.contains(node.id()))
                    .forEach(node -> report.warning(drawing.at(node), "check.not-drawn"));
            drawing.flows()
                    .filter(flow -> !drawn.contains(flow.id()))
                    .forEach(flow -> report.warning(drawing.at(flow.element()), "check.not-drawn"));
        });
    }

    private static Set<String> drawn(XmlElement root) {
        var drawn = new HashSet<String>();
        root.all()
                .filter(element -> element.name().getNamespaceURI().endsWith("/DI"))
                .map(element -> element.attribute("", "bpmnElement"))
                .filter(Objects::nonNull)
                .forEach(drawn::add);
        return drawn;
    }
}
