package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import org.optr.inbox.Inbox;
import org.optr.inbox.StandardView;
import org.optr.ui.Formats;
import org.optr.ui.MenuCount;

/** How much waits, behind the menu's entry. */
@org.springframework.stereotype.Component
class InboxMenuCount implements MenuCount {

    private final Inbox inbox;
    private final LiveUpdates updates;

    InboxMenuCount(Inbox inbox, LiveUpdates updates) {
        this.inbox = inbox;
        this.updates = updates;
    }

    @Override
    public String route() {
        return InboxNavigation.ROUTE;
    }

    @Override
    public void follow(Component menu, Runnable listener) {
        updates.follow(menu, listener);
    }

    @Override
    public int count() {
        return inbox.count(StandardView.WAITING, Formats.current().zone()).value();
    }
}
