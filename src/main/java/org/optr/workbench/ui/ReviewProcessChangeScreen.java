package org.optr.workbench.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.optr.workbench.ui.backtest.BackTestPanels;
import org.springframework.stereotype.Component;

/** The work item "Review process change": what differs, what the checks and the back-test found, which cases it touches, and how they would move. */
@Component
class ReviewProcessChangeScreen implements WorkItemScreen {

    private final ProposedChange.Reader changes;
    private final BackTestPanels backTests;
    private final AffectedCases affected;
    private final CasesToMove cases;
    private final CommentPanels comments;

    ReviewProcessChangeScreen(
            ProposedChange.Reader changes,
            BackTestPanels backTests,
            AffectedCases affected,
            CasesToMove cases,
            CommentPanels comments) {
        this.changes = changes;
        this.backTests = backTests;
        this.affected = affected;
        this.cases = cases;
        this.comments = comments;
    }

    @Override
    public String form() {
        return "review-process-change";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        return new LiveContent((panel, reload) -> {
            var change = changes.of(item);
            var draft = change.page().summary();
            panel.add(new ChangeFacts(change), new DifferencesPanel(change), new FindingsPanel(change.findings()));
            panel.add(backTests.of(draft));
            affected.panel(draft).ifPresent(panel::add);
            cases.of(change.page()).ifPresent(panel::add);
            panel.add(new SaidOfChange(comments.of(change.page())));
        });
    }
}
