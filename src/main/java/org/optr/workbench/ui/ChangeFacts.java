package org.optr.workbench.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.workbench.DraftSummary;

/** What a change is about: process, purpose, reason, who proposed and wrote it, when it takes effect. */
final class ChangeFacts extends DescriptionList {

    ChangeFacts(ProposedChange change) {
        addClassName("change-facts");
        var draft = change.page().summary();
        row("process", process(change, draft));
        row("purpose", draft.purpose());
        var proposal = draft.proposal();
        if (proposal != null) {
            row("reason", proposal.reason());
            row("proposed-by", change.name(proposal.proposedBy()));
            row("written-by", draft.authors().stream().map(change::name).collect(Collectors.joining(", ")));
            var at = proposal.publishAt();
            row(
                    "takes-effect",
                    at == null
                            ? getTranslation("compare.at-once")
                            : Formats.current().dateTime(at));
        }
        change.base()
                .ifPresent(base ->
                        row("running", getTranslation("compare.cases-stay", base.runningCases(), base.number())));
    }

    private String process(ProposedChange change, DraftSummary draft) {
        return change.base()
                .map(base -> Languages.name(base.title()))
                .orElseGet(() -> getTranslation("compare.new-process", draft.packageName()));
    }

    private void row(String word, String value) {
        add(new Term(getTranslation("compare.facts." + word)), new Description(value));
    }
}
