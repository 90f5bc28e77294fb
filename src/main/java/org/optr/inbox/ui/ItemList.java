package org.optr.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemId;
import org.optr.inbox.Inbox;
import org.optr.inbox.InboxItem;
import org.optr.inbox.InboxPage;
import org.optr.inbox.StandardView;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** The items of one view: the first page, and the following ones as one scrolls. */
final class ItemList extends Section {

    private static final int PAGE = 40;

    private final transient Inbox inbox;
    private final transient People people;
    private final transient HeldCases heldCases;
    private final H1 title = new H1();
    private final Span count = new Span();
    private final Div body = new Div();
    private final ItemRows rows;
    private final Button more;
    private final List<InboxItem> items = new ArrayList<>();
    private StandardView view = StandardView.WAITING;
    private @Nullable String next;
    private @Nullable WorkItemId cursor;

    ItemList(Inbox inbox, People people, HeldCases heldCases, Clock clock, Button views) {
        this.inbox = inbox;
        this.people = people;
        this.heldCases = heldCases;
        rows = new ItemRows(clock);
        more = new Button(getTranslation("inbox.more"), click -> showMore());
        more.addThemeNames("tertiary", "small");
        more.addClassName("more");
        count.addClassName("count");
        var head = new Div(views, title, count);
        head.addClassName("lt");
        body.addClassName("list-body");
        addClassName("list");
        add(head, body, new KeyHints());
    }

    void show(StandardView chosen) {
        view = chosen;
        title.setText(getTranslation(StatusBadge.key(view)));
        load(PAGE);
        body.getElement().executeJs("this.scrollTop = 0");
    }

    /** Reads again what is shown. */
    void refresh() {
        load(Math.max(PAGE, items.size()));
    }

    private void load(int number) {
        items.clear();
        append(inbox.page(view, zone(), null, number));
    }

    private void showMore() {
        append(inbox.page(view, zone(), next, PAGE));
    }

    private void append(InboxPage page) {
        items.addAll(page.items());
        next = page.next();
        count.setText(Words.count(inbox.count(view, zone())));
        rows.show(items, view, inbox.dueCounts(view, zone()), people.find(personsOn(items)), heldCases.among(items));
        body.removeAll();
        if (items.isEmpty()) {
            body.add(new EmptyList(view, inbox.count(StandardView.WAITING, zone())));
        } else {
            body.add(rows, more);
        }
        more.setVisible(next != null);
        more.getElement()
                .executeJs("if (!this.seen) { this.seen = new IntersectionObserver(([entry]) => entry.isIntersecting"
                        + " && this.click(), {root: this.parentElement}); this.seen.observe(this); }");
    }

    private static Set<PersonId> personsOn(List<InboxItem> items) {
        var persons = new HashSet<PersonId>();
        for (var item : items) {
            Optional.ofNullable(item.assignee()).ifPresent(persons::add);
            Optional.ofNullable(item.done()).ifPresent(done -> persons.add(done.by()));
        }
        return persons;
    }

    private static ZoneId zone() {
        return Formats.current().zone();
    }

    void mark(@Nullable WorkItemId open) {
        cursor = open;
        rows.mark(open);
    }

    Optional<WorkItemId> beside(WorkItemId item, int distance) {
        return rows.beside(item, distance);
    }

    /** Moves the focus so many rows on, from the open item or where it was moved to. */
    void move(int distance) {
        Optional.ofNullable(cursor)
                .flatMap(item -> rows.beside(item, distance))
                .or(() -> cursor == null ? rows.first() : Optional.empty())
                .ifPresent(item -> {
                    cursor = item;
                    rows.focus(item);
                });
    }
}
