package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.StatusBadge;
import org.optr.workbench.DraftSummary;

/** The drafts of a package that may still come into force. */
final class DraftsPanel extends Panel {

    private final int count;

    DraftsPanel(List<DraftSummary> all, Map<PersonId, PersonSummary> authors, Instant now) {
        var alive = all.stream().filter(draft -> draft.status().alive()).toList();
        count = alive.size();
        if (alive.isEmpty()) {
            add(new EmptyState(
                    Lucide.PENCIL_LINE, getTranslation("library.no-drafts"), getTranslation("library.no-drafts.help")));
        }
        alive.forEach(draft -> add(row(draft, authors.get(draft.savedBy()), now)));
    }

    int size() {
        return count;
    }

    private Component row(DraftSummary draft, @Nullable PersonSummary author, Instant now) {
        var link = new Anchor(ProcessNavigation.path(draft.id()), draft.purpose());
        link.addClassName("ellipsis");
        var base = new Span(getTranslation("library.based-on", draft.basedOnNumber()));
        base.addClassName("meta");
        var saved = new Span(getTranslation("library.saved", Formats.current().ago(draft.savedAt(), now)));
        saved.addClassName("meta");
        var tryIt = new Anchor(ProcessNavigation.rehearsal(draft.id()), getTranslation("library.try"));
        tryIt.addClassName("try");
        tryIt.getElement().setAttribute("aria-label", getTranslation("library.try.draft", draft.purpose()));
        var row = new Div(link, new StatusBadge(draft.status()).plain(), base, new PersonLabel(author), saved, tryIt);
        row.addClassNames("link-row", "draft-row");
        return row;
    }
}
