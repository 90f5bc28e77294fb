package org.optr.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.RunningCases.Suspension;
import org.optr.engine.Suspensions;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.inbox.InboxItem;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.springframework.stereotype.Component;

/** Says of which items the case is suspended: they are seen, and nobody types an answer in vain. */
@Component
class HeldCases {

    private final Suspensions suspensions;
    private final People people;

    HeldCases(Suspensions suspensions, People people) {
        this.suspensions = suspensions;
        this.people = people;
    }

    boolean holds(WorkItem item) {
        return suspensions.of(item.run()).isPresent();
    }

    Set<WorkItemId> among(List<InboxItem> items) {
        return suspensions.among(items.stream().map(InboxItem::id).toList());
    }

    /** Stands where the form would be. */
    Optional<EmptyState> inPlaceOfForm(WorkItem item) {
        return suspensions.of(item.run()).map(held -> new EmptyState(Lucide.HOURGLASS, sentence(held), held.reason()));
    }

    /** Stands above a form that was open when its case was suspended. */
    Optional<Note> note(WorkItem item) {
        return suspensions.of(item.run()).map(held -> new Note(Look.AT_RISK, sentence(held), held.reason()));
    }

    private String sentence(Suspension suspension) {
        var by = people.find(suspension.by()).map(PersonSummary::name).orElse("");
        var at = Formats.current().dateTime(suspension.at());
        return I18NProvider.translate(Formats.current().locale(), "inbox.held", by, at);
    }
}
