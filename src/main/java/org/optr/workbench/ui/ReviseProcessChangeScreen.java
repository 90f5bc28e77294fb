package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.springframework.stereotype.Component;

/** The work item "Revise process change": what the reviewer said, what differs now, and the way to the editor. */
@Component
class ReviseProcessChangeScreen implements WorkItemScreen {

    private final ProposedChange.Reader changes;
    private final WorkItems workItems;
    private final CommentPanels comments;

    ReviseProcessChangeScreen(ProposedChange.Reader changes, WorkItems workItems, CommentPanels comments) {
        this.changes = changes;
        this.workItems = workItems;
        this.comments = comments;
    }

    @Override
    public String form() {
        return "revise-process-change";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var said = Optional.ofNullable(workItems.variables(item.id()).get("comment"))
                .map(Object::toString)
                .filter(text -> !text.isBlank());
        return new LiveContent((panel, reload) -> {
            var change = changes.of(item);
            said.ifPresent(
                    text -> panel.add(new Note(Look.AT_RISK, panel.getTranslation("compare.reviewer-says"), text)));
            panel.add(new Anchor(
                    ProcessNavigation.path(change.page().summary().id()), panel.getTranslation("compare.open-editor")));
            panel.add(new ChangeFacts(change), new DifferencesPanel(change), new FindingsPanel(change.findings()));
            panel.add(new SaidOfChange(comments.of(change.page())));
        });
    }
}
