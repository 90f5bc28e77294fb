package org.optr.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;
import org.optr.ui.HasTrail;
import org.optr.ui.Lucide;

/** Where one is: the way to the view, if it names one, and its title. */
class Breadcrumbs extends Nav {

    private String current = "";

    Breadcrumbs() {
        addClassName("breadcrumbs");
        getElement().setAttribute("aria-label", getTranslation("breadcrumbs"));
    }

    void show(@Nullable Component view) {
        removeAll();
        current = view instanceof HasDynamicTitle titled ? titled.getPageTitle() : "";
        if (view instanceof HasTrail trail) {
            for (var crumb : trail.trail()) {
                add(new Anchor(crumb.link(), crumb.title()), Lucide.CHEVRON_RIGHT.create(13));
            }
        }
        var here = new Span(current);
        here.addClassNames("here", "ellipsis");
        here.getElement().setAttribute("aria-current", "page");
        add(here);
    }

    String current() {
        return current;
    }
}
