package org.optr.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.form.WorkItemForms;
import org.optr.inbox.Inbox;
import org.optr.inbox.StandardView;
import org.optr.people.People;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.StatusBadge;
import org.optr.ui.ThreePane;

/** What waits for me, in three panes: views, list, and the item that is open. */
@Route(InboxNavigation.ROUTE)
@Menu(title = "menu.inbox", icon = "inbox", order = 1)
@PermitAll
class InboxView extends Div implements HasUrlParameter<String>, HasDynamicTitle, ThreePane, WorkItemForms.Listener {

    private final transient Inbox inbox;
    private final transient LiveUpdates updates;
    private final ViewsRail rail = new ViewsRail();
    private final ItemList list;
    private final ItemPane pane;
    private @Nullable StandardView view;
    private @Nullable WorkItemId open;

    InboxView(Inbox inbox, LiveUpdates updates, ItemPane pane, People people, HeldCases heldCases, Clock clock) {
        this.inbox = inbox;
        this.updates = updates;
        this.pane = pane;
        var views = new IconButton(
                Lucide.MENU, "inbox.views", () -> setClassName("views-open", !hasClassName("views-open")));
        views.addClassName("views-button");
        list = new ItemList(inbox, people, heldCases, clock, views);
        addClassName("inbox");
        add(rail, list, pane);
        SingleKeys.listen(
                this,
                Map.of(
                        "j", () -> list.move(1),
                        "k", () -> list.move(-1),
                        "u", pane::toggleClaim,
                        "?", () -> new ShortcutsDialog().open()));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String item) {
        var chosen = InboxNavigation.viewOf(event.getLocation());
        if (chosen != view) {
            view = chosen;
            rail.mark(chosen);
            list.show(chosen);
            showCounts();
        }
        removeClassName("views-open");
        open(item == null ? null : new WorkItemId(item));
    }

    private void open(@Nullable WorkItemId item) {
        open = item;
        setClassName("item-open", item != null);
        list.mark(item);
        if (item == null) {
            pane.clear();
        } else {
            pane.open(item, new ItemSteps(item, list, view()), this);
        }
    }

    private void go(@Nullable WorkItemId item) {
        InboxNavigation.go(item, view());
    }

    private StandardView view() {
        return view == null ? StandardView.WAITING : view;
    }

    @Override
    public void completed(WorkItem item) {
        Messages.info(getTranslation("inbox.completed", Words.stepName(item.name())));
        goOn(item);
    }

    @Override
    public void gone(WorkItem item) {
        refreshAll();
    }

    /** Opens the item after one that left the list, or the one before it where it was the last. */
    private void goOn(WorkItem item) {
        var next = list.beside(item.id(), 1).or(() -> list.beside(item.id(), -1));
        refreshList();
        go(next.orElse(null));
    }

    private void refreshAll() {
        refreshList();
        list.mark(open);
        pane.refresh();
    }

    private void refreshList() {
        list.refresh();
        showCounts();
    }

    private void showCounts() {
        rail.show(inbox.counts(Formats.current().zone()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        updates.follow(this, this::refreshAll);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(StatusBadge.key(view()));
    }
}
