package org.optr.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.optr.inbox.BoundedCount;
import org.optr.inbox.StandardView;
import org.optr.ui.StatusBadge;

/** The standard views with how much each has; a row of chips on a phone. */
final class ViewsRail extends Nav {

    private final Map<StandardView, Entry> entries = new EnumMap<>(StandardView.class);

    ViewsRail() {
        addClassName("views");
        getElement().setAttribute("aria-label", getTranslation("inbox.views"));
        StandardView.ViewGroup group = null;
        for (var view : StandardView.values()) {
            if (view.group() != group) {
                group = view.group();
                var label = new Div(getTranslation(StatusBadge.key(group)));
                label.addClassName("views-label");
                add(label);
            }
            var entry = link(view);
            entries.put(view, entry);
            add(entry.link);
        }
    }

    private Entry link(StandardView view) {
        var name = new Span(getTranslation(StatusBadge.key(view)));
        name.addClassName("ellipsis");
        var count = new Span();
        count.addClassName("count");
        var link = new Anchor(InboxNavigation.path(view), Kinds.icon(view).create(15), name, count);
        link.setRouterIgnore(false);
        return new Entry(link, count);
    }

    void mark(StandardView current) {
        entries.forEach((view, entry) -> entry.mark(view == current));
    }

    void show(Map<StandardView, BoundedCount> numbers) {
        entries.forEach((view, entry) -> {
            var number = numbers.getOrDefault(view, BoundedCount.ZERO);
            entry.count.setText(Words.count(number));
            entry.link.setClassName("red", view == StandardView.OVERDUE && number.value() > 0);
        });
    }

    private record Entry(Anchor link, Span count) {

        void mark(boolean current) {
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
