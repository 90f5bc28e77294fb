package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import org.optr.inbox.Inbox;
import org.optr.inbox.InboxItem;
import org.optr.inbox.StandardView;
import org.optr.people.People;
import org.optr.ui.Formats;
import org.optr.ui.HomeSection;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** On the first page: what is due next. */
@org.springframework.stereotype.Component
class WaitingForMe implements HomeSection {

    private static final int SHOWN = 5;
    private static final StandardView VIEW = StandardView.WAITING;

    private final Inbox inbox;
    private final People people;
    private final HeldCases heldCases;
    private final Clock clock;

    WaitingForMe(Inbox inbox, People people, HeldCases heldCases, Clock clock) {
        this.inbox = inbox;
        this.people = people;
        this.heldCases = heldCases;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component create() {
        var zone = Formats.current().zone();
        var panel = new Panel();
        var all = new Anchor(InboxNavigation.ROUTE, panel.getTranslation("inbox.home.all"));
        all.setRouterIgnore(false);
        var count = inbox.count(VIEW, zone);
        panel.addClassName("waiting-for-me");
        panel.add(new SectionHeader(panel.getTranslation(StatusBadge.key(VIEW)), count.value(), all));
        var items = inbox.page(VIEW, zone, null, SHOWN).items();
        var persons = people.find(
                items.stream().map(InboxItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet()));
        var held = heldCases.among(items);
        items.forEach(item -> panel.add(new ItemRow(item, VIEW, persons, held.contains(item.id()), clock)));
        if (items.isEmpty()) {
            panel.add(new EmptyList(VIEW, count));
        }
        return panel;
    }
}
