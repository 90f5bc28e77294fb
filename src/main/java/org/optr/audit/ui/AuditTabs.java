package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** The pages for auditors side by side: those with a {@code @Menu} whose route begins with {@code audit}. */
public final class AuditTabs extends Tabs {

    /** @param shown the page these tabs are on */
    public AuditTabs(Class<? extends Component> shown) {
        addClassName("audit-tabs");
        setAutoselect(false);
        MenuConfiguration.getMenuEntries().stream().filter(AuditTabs::audits).forEach(entry -> {
            var tab = new Tab(new Anchor(entry.path().replaceFirst("^/", ""), getTranslation(entry.title())));
            add(tab);
            if (entry.menuClass() == shown) {
                setSelectedTab(tab);
            }
        });
    }

    private static boolean audits(MenuEntry entry) {
        return (entry.path() + "/").matches("/?audit/.*");
    }
}
