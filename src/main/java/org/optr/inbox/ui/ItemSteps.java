package org.optr.inbox.ui;

import com.vaadin.flow.component.html.Div;
import org.optr.engine.WorkItemId;
import org.optr.inbox.StandardView;
import org.optr.ui.Lucide;

/** The ways from the open item: back to the list, and to the items before and after it. */
final class ItemSteps extends Div {

    private final transient WorkItemId item;
    private final ItemList list;
    private final StandardView view;

    ItemSteps(WorkItemId item, ItemList list, StandardView view) {
        this.item = item;
        this.list = list;
        this.view = view;
        addClassName("steps");
        var back = new IconButton(Lucide.ARROW_LEFT, "inbox.back", () -> InboxNavigation.go(null, view));
        back.addClassName("back");
        add(back, step(Lucide.CHEVRON_UP, "inbox.previous", -1), step(Lucide.CHEVRON_DOWN, "inbox.next", 1));
    }

    private IconButton step(Lucide icon, String words, int distance) {
        var step = new IconButton(icon, words, () -> goBeside(distance));
        step.setEnabled(list.beside(item, distance).isPresent());
        return step;
    }

    /** Asks the list again, which may have changed since the buttons were drawn. */
    private void goBeside(int distance) {
        list.beside(item, distance).ifPresent(beside -> InboxNavigation.go(beside, view));
    }
}
