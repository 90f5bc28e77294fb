package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.ui.CommentPanels;
import org.optr.workbench.ui.CommentPlace;
import org.optr.workbench.ui.CommentsPanel;

/** The tab beside the problems with what was said of the draft; it counts what is not settled. */
final class CommentsTab extends Tab {

    private final CommentPanels panels;
    private final Span count = new Span();
    private @Nullable CommentsPanel shown;
    private String element = "";

    CommentsTab(CommentPanels panels, DraftSummary draft) {
        super();
        this.panels = panels;
        count.addClassName("count");
        add(new Span(getTranslation("editor.comments")), count);
        count(draft);
    }

    void count(DraftSummary draft) {
        count.setText(String.valueOf(panels.open(draft.id())));
    }

    Component content(DraftSummary draft, List<Line> outline, CommentsPanel.Host host) {
        count(draft);
        var places = outline.stream()
                .map(line -> new CommentPlace(line.id(), ElementWords.line(line)))
                .toList();
        var panel = panels.of(draft, places, host);
        panel.about(element);
        shown = panel;
        return panel;
    }

    /** Says which element is chosen in the drawing. */
    void about(Facts facts) {
        element = facts.is("process") ? "" : facts.id();
        if (shown != null) {
            shown.about(element);
        }
    }
}
