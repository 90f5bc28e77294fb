package org.optr.audit.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.RemovedCase;
import org.optr.audit.search.FoundEntry;
import org.optr.audit.ui.ChangeRow;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** Who did what to what, when, and what differs since. */
final class EntryRow extends ListItem {

    private static final int SHOWN_AT_ONCE = 4;

    /**
     * @param subject null where it is no more
     * @param removed null where the history of its case is still there, or it has none
     */
    EntryRow(
            FoundEntry found,
            Names names,
            @Nullable Subject subject,
            @Nullable RemovedCase removed,
            Runnable prove,
            Runnable narrow) {
        addClassName("search-entry");
        var entry = found.entry();
        var time = new Span(Formats.current().dateTime(entry.at()));
        time.addClassNames("secondary", "time");
        var event = new Span(HistoryWords.event(entry.event()));
        event.addClassName("strong");
        var what = new Div(event, about(found, subject));
        Optional.ofNullable(removed).map(RemovedMark::new).ifPresent(what::add);
        what.addClassName("what");
        add(time, who(found, names), what, changes(entry.changes()), actions(found, prove, narrow));
    }

    private Component who(FoundEntry found, Names names) {
        var entry = found.entry();
        var absent = entry.onBehalfOf();
        var words = absent == null
                ? names.of(entry.actor())
                : getTranslation("history.on-behalf", names.of(entry.actor()), names.of(absent));
        var who = new Div(names.face(entry.actor()).small(), new Span(words));
        who.addClassName("who");
        return who;
    }

    private Component about(FoundEntry found, @Nullable Subject subject) {
        var kind = found.subject().kind();
        var title = subject == null
                ? new Span(getTranslation("search.subject-gone", getTranslation(StatusBadge.key(kind))))
                : new Anchor(subject.link(), subject.title());
        var about = new Div(new TypeMark(kind), title);
        about.addClassName("about");
        return about;
    }

    private Component changes(List<FieldChange> changes) {
        var rows = new Div();
        rows.addClassName("changes");
        changes.stream().limit(SHOWN_AT_ONCE).forEach(change -> rows.add(new ChangeRow(change)));
        if (changes.size() > SHOWN_AT_ONCE) {
            var rest = new Div();
            changes.stream().skip(SHOWN_AT_ONCE).forEach(change -> rest.add(new ChangeRow(change)));
            rows.add(new NativeDetails(getTranslation("search.more-changes", changes.size() - SHOWN_AT_ONCE), rest));
        }
        return rows;
    }

    private Component actions(FoundEntry found, Runnable prove, Runnable narrow) {
        var actions = new Div();
        actions.addClassName("actions");
        var run = found.rootCase();
        if (run != null) {
            var replay = new Anchor("audit/cases/" + run, Lucide.HISTORY.create(14));
            replay.addClassName("icon-link");
            replay.setTitle(getTranslation("search.case"));
            replay.setAriaLabel(getTranslation("search.case"));
            actions.add(replay);
        }
        actions.add(
                button(Lucide.SEARCH, "search.only-subject", narrow),
                button(Lucide.SHIELD_CHECK, "ledger.prove", prove));
        return actions;
    }

    private Button button(Lucide icon, String words, Runnable act) {
        var button = new Button(icon.create(14), click -> act.run());
        button.addThemeNames("small", "tertiary", "icon");
        button.setTooltipText(getTranslation(words));
        button.setAriaLabel(getTranslation(words));
        return button;
    }
}
