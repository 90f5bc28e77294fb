package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemId;
import org.optr.inbox.BoundedCount;
import org.optr.inbox.DueDates;
import org.optr.inbox.DueGroup;
import org.optr.inbox.InboxItem;
import org.optr.inbox.StandardView;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** The rows of a list under the heads of their groups. What did not change stays in the page as it is, focus included. */
final class ItemRows extends Div {

    private final transient Clock clock;
    private Map<WorkItemId, Shown> shown = Map.of();
    private @Nullable WorkItemId open;

    ItemRows(Clock clock) {
        this.clock = clock;
    }

    void show(
            List<InboxItem> items,
            StandardView view,
            Map<DueGroup, BoundedCount> counts,
            Map<PersonId, PersonSummary> persons,
            Set<WorkItemId> held) {
        var dates = DueDates.at(clock.instant(), Formats.current().zone());
        var next = new LinkedHashMap<WorkItemId, Shown>();
        var heads = new EnumMap<DueGroup, Component>(DueGroup.class);
        var content = new ArrayList<Component>();
        for (var item : items) {
            var group = dates.groupOf(item.dueAt());
            if (counts.containsKey(group) && !heads.containsKey(group)) {
                var head = head(group, counts.get(group));
                heads.put(group, head);
                content.add(head);
            }
            var before = shown.get(item.id());
            var isHeld = held.contains(item.id());
            var now = before != null && before.same(item, group, view, isHeld)
                    ? before
                    : new Shown(item, group, view, isHeld, new ItemRow(item, view, persons, isHeld, clock));
            next.put(item.id(), now);
            content.add(now.row());
        }
        shown = next;
        arrange(content);
        mark(open);
    }

    private void arrange(List<Component> content) {
        getChildren().filter(child -> !content.contains(child)).toList().forEach(this::remove);
        for (var place = 0; place < content.size(); place++) {
            if (place >= getComponentCount() || getComponentAt(place) != content.get(place)) {
                addComponentAtIndex(place, content.get(place));
            }
        }
    }

    private Component head(DueGroup group, BoundedCount count) {
        var number = new Span(Words.count(count));
        number.addClassName("count");
        var head = new H3(new Span(getTranslation(StatusBadge.key(group))), number);
        head.addClassName("gh");
        head.setClassName("red", group == DueGroup.OVERDUE);
        return head;
    }

    void mark(@Nullable WorkItemId item) {
        open = item;
        shown.forEach((id, each) -> each.row().markOpen(id.equals(item)));
    }

    /** Returns the item that stands so many rows after another one, or before it if negative. */
    Optional<WorkItemId> beside(WorkItemId item, int distance) {
        var ids = List.copyOf(shown.keySet());
        var place = ids.indexOf(item) + distance;
        return ids.contains(item) && place >= 0 && place < ids.size() ? Optional.of(ids.get(place)) : Optional.empty();
    }

    Optional<WorkItemId> first() {
        return shown.keySet().stream().findFirst();
    }

    void focus(WorkItemId item) {
        Optional.ofNullable(shown.get(item)).ifPresent(each -> each.row().focus());
    }

    private record Shown(InboxItem item, DueGroup group, StandardView view, boolean held, ItemRow row) {

        boolean same(InboxItem other, DueGroup itsGroup, StandardView itsView, boolean isHeld) {
            return item.equals(other) && group == itsGroup && view == itsView && held == isHeld;
        }
    }
}
