package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicBoolean;
import org.optr.inbox.InboxChanges;
import org.optr.people.CurrentPerson;

/** Keeps a component that shows the inbox current while it is on the screen. */
@org.springframework.stereotype.Component
class LiveUpdates {

    private final InboxChanges changes;
    private final CurrentPerson current;

    LiveUpdates(InboxChanges changes, CurrentPerson current) {
        this.changes = changes;
        this.current = current;
    }

    /** Runs the refresh, as the person on the screen, after each change; changes that come together are one. */
    void follow(Component component, Runnable refresh) {
        var ui = component.getUI().orElseThrow();
        var person = current.id();
        var waiting = new AtomicBoolean();
        var refreshLater = ui.accessLater(
                () -> {
                    waiting.set(false);
                    current.actingAs(person, refresh);
                },
                () -> waiting.set(false));
        var end = changes.subscribe(person, () -> {
            if (waiting.compareAndSet(false, true)) {
                refreshLater.run();
            }
        });
        component.addDetachListener(detach -> {
            detach.unregisterListener();
            end.run();
        });
    }
}
