package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonSummary;
import org.optr.ui.Formats;
import org.optr.ui.ProcessDiagram;
import org.optr.ui.StatusBadge;
import org.optr.workbench.compare.Difference;
import org.optr.workbench.compare.Difference.Change;

/** One version: which it is, who wrote it, and its drawing with what differs from the other. */
final class SidePane extends Div {

    private final @Nullable ProcessDiagram diagram;

    /** @param author null for what came with OPTR, and for whom nobody knows any more */
    SidePane(Side side, @Nullable PersonSummary author, List<Difference> differences) {
        addClassName("compare-side");
        var title = getTranslation("compare.version", side.number());
        var by = author == null ? getTranslation("compare.shipped") : author.name();
        var written =
                new Span(getTranslation("compare.by-at", by, Formats.current().dateTime(side.at())));
        written.addClassName("by");
        var head = new Div(new H2(title), new StatusBadge(side.state()), written);
        head.addClassName("head");
        add(head);
        diagram = side.models()
                .process()
                .map(bpmn -> drawn(title, bpmn, differences))
                .orElse(null);
        diagram().ifPresent(this::add);
    }

    private static ProcessDiagram drawn(String title, String bpmn, List<Difference> differences) {
        Map<String, ProcessDiagram.Change> changes = new HashMap<>();
        differences.stream()
                .filter(difference -> difference.change() != Change.MOVED)
                .forEach(difference -> difference
                        .drawn()
                        .forEach(id -> changes.put(
                                id,
                                ProcessDiagram.Change.valueOf(
                                        difference.change().name()))));
        var diagram = new ProcessDiagram(title).entire();
        diagram.showChanges(bpmn, changes);
        return diagram;
    }

    Optional<ProcessDiagram> diagram() {
        return Optional.ofNullable(diagram);
    }
}
