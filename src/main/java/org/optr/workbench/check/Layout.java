package org.optr.workbench.check;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** What is in the model is in the picture, since nobody looks for what they cannot see. */
final class Layout implements Rule {

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> {
            var drawn = drawn(drawing);
            drawing.nodes().stream()
                    .filter(node -> !drawn.contains(node.id()))
                    .forEach(node -> report.warning(drawing.at(node), "check.not-drawn"));
            drawing.flows()
                    .filter(flow -> !drawn.contains(flow.id()))
                    .forEach(flow -> report.warning(drawing.at(flow.element()), "check.not-drawn"));
        });
    }

    private static Set<String> drawn(Drawing drawing) {
        var drawn = new HashSet<String>();
        drawing.elements()
                .filter(element -> element.name().getNamespaceURI().endsWith("/DI"))
                .map(element -> element.attribute("", "bpmnElement"))
                .filter(Objects::nonNull)
                .forEach(drawn::add);
        return drawn;
    }
}
