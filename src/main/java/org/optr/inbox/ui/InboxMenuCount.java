package org.optr.inbox.ui;

import org.optr.inbox.Inbox;
import org.optr.inbox.StandardView;
import org.optr.ui.Formats;
import org.optr.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How much waits, behind the menu's entry. */
@Component
class InboxMenuCount implements MenuCount {

    private final Inbox inbox;

    InboxMenuCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String route() {
        return InboxNavigation.ROUTE;
    }

    @Override
    public int count() {
        return inbox.count(StandardView.WAITING, Formats.current().zone()).value();
    }
}
