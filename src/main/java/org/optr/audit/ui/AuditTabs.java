package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** The pages for auditors side by side: those with a {@code @Menu} whose route begins with {@code audit}. */
public final class AuditTabs extends Nav {

    /** @param shown the page these tabs are on */
    public AuditTabs(Class<? extends Component> shown) {
        addClassName("audit-tabs");
        setAriaLabel(getTranslation("audit.pages"));
        MenuConfiguration.getMenuEntries().stream().filter(AuditTabs::audits).forEach(entry -> {
            var page = new Anchor(entry.path().replaceFirst("^/", ""), getTranslation(entry.title()));
            page.setRouterIgnore(false);
            if (entry.menuClass() == shown) {
                page.getElement().setAttribute("aria-current", "page");
            }
            add(page);
        });
    }

    private static boolean audits(MenuEntry entry) {
        return (entry.path() + "/").matches("/?audit/.*");
    }
}
