package org.optr.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.optr.ui.Formats;

/** The menu at the side, with what waits behind its entries. */
class Navigation extends Div {

    private final Map<String, Span> counts = new HashMap<>();

    Navigation(List<Destination> destinations) {
        addClassName("navigation");
        var working = new SideNav();
        working.getElement().setAttribute("aria-label", getTranslation("menu.work"));
        var governing = new SideNav(getTranslation("menu.govern"));
        destinations.forEach(entry -> (entry.governs() ? governing : working).addItem(item(entry)));
        governing.setVisible(!governing.getItems().isEmpty());
        add(working, governing);
    }

    private SideNavItem item(Destination entry) {
        var title = getTranslation(entry.title());
        var item = new SideNavItem(title, entry.path(), entry.icon().create());
        item.getElement().setAttribute("title", title);
        item.setMatchNested(!entry.path().isEmpty());
        var count = new Span();
        count.addClassName("count");
        item.setSuffixComponent(count);
        counts.put(entry.path(), count);
        return item;
    }

    void showCount(String path, int number) {
        var place = counts.get(path);
        if (place != null) {
            place.setText(Formats.current().number(number));
            place.setVisible(number > 0);
        }
    }
}
