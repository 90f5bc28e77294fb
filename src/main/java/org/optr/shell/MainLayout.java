package org.optr.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.optr.ui.BarItem;
import org.optr.ui.Lucide;
import org.optr.ui.MenuCount;
import org.optr.ui.ThreePane;
import org.springframework.beans.factory.ObjectProvider;

/** The frame: the menu at the side, where one is and the bar above, a second menu at the bottom of a phone. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final ObjectProvider<MenuCount> counts;
    private final Navigation side;
    private final BottomNavigation bottom;
    private final Breadcrumbs breadcrumbs = new Breadcrumbs();

    MainLayout(ObjectProvider<MenuCount> counts, ObjectProvider<BarItem> items, PersonMenu person) {
        this.counts = counts;
        var destinations = Destination.all();
        side = new Navigation(destinations);
        bottom = new BottomNavigation(destinations, () -> setDrawerOpened(!isDrawerOpened()));
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), new Scroller(side), person);
        addToNavbar(breadcrumbs, bar(items));
        getElement().appendChild(bottom.getElement());
    }

    private static Component brand() {
        var name = new Span("OPTR");
        name.addClassName("name");
        var brand = new Div(Lucide.OPTR.create(22), name);
        brand.addClassName("brand");
        return brand;
    }

    private static Component bar(ObjectProvider<BarItem> items) {
        var bar = new Div();
        bar.addClassName("bar-items");
        items.stream().sorted(Comparator.comparing(BarItem::order)).forEach(item -> bar.add(item.create()));
        return bar;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        setClassName("rail", content instanceof ThreePane);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        breadcrumbs.show(getContent());
        bottom.mark(event.getLocation().getPath());
        counts.forEach(this::show);
        getUI().ifPresent(this::setTitle);
    }

    private void show(MenuCount count) {
        var number = count.count();
        side.showCount(count.route(), number);
        bottom.showCount(count.route(), number);
    }

    /** At the end of the request, because the router names the page after all that listens to it. */
    private void setTitle(UI ui) {
        var title = breadcrumbs.current();
        ui.beforeClientResponse(this, answer -> ui.getPage().setTitle(title.isEmpty() ? "OPTR" : title + " · OPTR"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        ConnectionWords.install(attach.getUI());
        counts.forEach(count -> count.follow(this, () -> show(count)));
    }
}
