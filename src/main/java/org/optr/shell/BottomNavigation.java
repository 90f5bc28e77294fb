package org.optr.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;

/** The menu of a phone: the first four views, and the drawer for the rest. */
class BottomNavigation extends Nav {

    private static final int SHOWN = 4;

    private final Map<String, Anchor> links = new HashMap<>();
    private final Map<String, Span> counts = new HashMap<>();

    BottomNavigation(List<Destination> destinations, Runnable more) {
        addClassName("bottom-navigation");
        getElement().setAttribute("aria-label", getTranslation("menu.work"));
        destinations.stream().limit(SHOWN).forEach(entry -> add(link(entry)));
        var button = new NativeButton();
        button.add(Lucide.MENU.create(20), new Span(getTranslation("menu.more")));
        button.addClickListener(click -> more.run());
        add(button);
    }

    private Component link(Destination entry) {
        var count = new Span();
        count.addClassName("count");
        count.setVisible(false);
        var link = new Anchor(entry.path(), entry.icon().create(20), count, new Span(getTranslation(entry.title())));
        link.setRouterIgnore(false);
        links.put(entry.path(), link);
        counts.put(entry.path(), count);
        return link;
    }

    void mark(String location) {
        links.forEach((path, link) -> {
            var current = path.isEmpty() ? location.isEmpty() : (location + "/").startsWith(path + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    void showCount(String path, int number) {
        var place = counts.get(path);
        if (place != null) {
            place.setText(Formats.current().number(number));
            place.setVisible(number > 0);
        }
    }
}
