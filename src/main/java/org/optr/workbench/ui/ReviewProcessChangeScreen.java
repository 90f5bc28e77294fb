package org.optr.workbench.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.springframework.stereotype.Component;

/** The work item "Review process change": what it is about, what differs, what the checks found. */
@Component
class ReviewProcessChangeScreen implements WorkItemScreen {

    private final ProposedChange.Reader changes;

    ReviewProcessChangeScreen(ProposedChange.Reader changes) {
        this.changes = changes;
    }

    @Override
    public String form() {
        return "review-process-change";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        return new LiveContent((panel, reload) -> {
            var change = changes.of(item);
            panel.add(new ChangeFacts(change), new DifferencesPanel(change), new FindingsPanel(change.findings()));
        });
    }
}
