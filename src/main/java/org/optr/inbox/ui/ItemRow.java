package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.inbox.InboxItem;
import org.optr.inbox.StandardView;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.ui.DueChip;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.PersonAvatar;
import org.optr.ui.StatusBadge;
import org.optr.ui.SubjectPath;

/** One work item in two lines: what to do and by when, then where it belongs and who has it. */
final class ItemRow extends Anchor implements Focusable<Anchor> {

    /** What the engine gives an item that nobody made more urgent. */
    private static final int NORMAL_PRIORITY = 50;

    /** @param held whether the case is suspended */
    ItemRow(InboxItem item, StandardView view, Map<PersonId, PersonSummary> persons, boolean held, Clock clock) {
        super(InboxNavigation.path(item.id(), view), kind(item), lines(item, persons, held, clock), chevron());
        setRouterIgnore(false);
        addClassNames("li", "item");
    }

    void markOpen(boolean open) {
        setClassName("cur", open);
        if (open) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static Component kind(InboxItem item) {
        var word = new Span();
        word.setText(word.getTranslation(StatusBadge.key(item.kind())));
        word.addClassName("for-screen-readers");
        var kind = new Span(Kinds.icon(item.kind()).create(), word);
        kind.addClassName("item-kind");
        return kind;
    }

    private static Component chevron() {
        var icon = Lucide.CHEVRON_RIGHT.create();
        icon.addClassName("chevron");
        return icon;
    }

    private static Div lines(InboxItem item, Map<PersonId, PersonSummary> persons, boolean held, Clock clock) {
        var title = new Span(Words.title(item));
        title.addClassNames("ellipsis", "item-title");
        var first = new Div(title);
        first.addClassName("row");
        var when = when(item, clock);
        if (when != null) {
            first.add(when);
        }
        var second = new Div(new SubjectPath(above(item.path())), marks(item, persons, held));
        second.addClassNames("row", "g12");
        var lines = new Div(first, second);
        lines.addClassName("grow");
        return lines;
    }

    /** The subject itself stands in the first line, unless nothing is above it. */
    private static List<PathPart> above(List<PathPart> path) {
        return path.size() > 1 ? path.subList(0, path.size() - 1) : path;
    }

    private static @Nullable Component when(InboxItem item, Clock clock) {
        var done = item.done();
        if (done != null) {
            var ago = new Span(Formats.current().ago(done.at(), clock.instant()));
            ago.addClassName("due");
            return ago;
        }
        return item.dueAt() == null ? null : new DueChip(item.dueAt(), clock);
    }

    private static Component marks(InboxItem item, Map<PersonId, PersonSummary> persons, boolean held) {
        var marks = new Span();
        marks.addClassName("marks");
        if (held) {
            var mark = new Span(Lucide.HOURGLASS.create(12), new Span(marks.getTranslation("inbox.held.mark")));
            mark.addClassName("mark");
            marks.add(mark);
        }
        if (item.escalatedAt() != null) {
            marks.add(mark(Lucide.TRIANGLE_ALERT, "inbox.escalated", item.escalatedAt()));
        } else if (item.remindedAt() != null) {
            marks.add(mark(Lucide.ALARM_CLOCK, "inbox.reminded", item.remindedAt()));
        }
        if (item.priority() > NORMAL_PRIORITY) {
            var high = new Span(Lucide.CHEVRONS_UP.create(12), new Span(marks.getTranslation("inbox.high")));
            high.addClassName("mark");
            marks.add(high);
        }
        marks.add(who(item.done() == null ? item.assignee() : item.done().by(), persons));
        return marks;
    }

    private static Component mark(Lucide icon, String key, Instant at) {
        var mark = new Span(icon.create(12));
        mark.add(new Span(mark.getTranslation(key)));
        mark.addClassName("mark");
        mark.getElement()
                .setAttribute(
                        "title",
                        mark.getTranslation(key + ".at", Formats.current().dateTime(at)));
        return mark;
    }

    private static Component who(@Nullable PersonId person, Map<PersonId, PersonSummary> persons) {
        var summary = person == null ? null : persons.get(person);
        if (summary != null) {
            return new PersonAvatar(summary.name(), summary.initials()).small();
        }
        var group = new Span(Lucide.USERS.create(11));
        group.addClassNames("avatar", "small", "group");
        var words = group.getTranslation("inbox.unclaimed");
        group.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        return group;
    }
}
