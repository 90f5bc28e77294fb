package org.optr.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import org.optr.ui.Formats;
import org.optr.ui.HomeSection;
import org.springframework.beans.factory.ObjectProvider;

/** My day: what the modules have for the person who signs in. */
@Route("")
@Menu(title = "menu.home", icon = "house", order = 0)
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    HomeView(ObjectProvider<HomeSection> sections, Clock clock) {
        addClassNames("page", "home");
        var formats = Formats.current();
        var today = new Span(formats.longDate(formats.day(clock.instant())));
        today.addClassName("secondary");
        var head = new Div(new H1(getTranslation("home.title")), today);
        head.addClassName("page-head");
        var content = new Div();
        content.addClassName("home-sections");
        sections.stream()
                .sorted(Comparator.comparing(HomeSection::order))
                .forEach(section -> content.add(section.create()));
        add(head, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.home");
    }
}
