package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.optr.ui.CountedTab;

/** Tabs whose content is made when first opened, and kept: what was typed in one survives a look at another. */
final class ItemTabs extends Div {

    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private final Map<Tab, Supplier<Component>> sources = new HashMap<>();
    private final Map<Tab, Component> opened = new HashMap<>();

    ItemTabs() {
        addClassName("item-tabs");
        content.addClassName("item-content");
        content.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0");
        add(tabs, content);
        tabs.addSelectedChangeListener(change -> show(change.getSelectedTab()));
    }

    void add(String title, @Nullable Integer count, Supplier<Component> source) {
        var tab = new CountedTab(title, count);
        sources.put(tab, source);
        tabs.add(tab);
    }

    private void show(@Nullable Tab tab) {
        var source = tab == null ? null : sources.get(tab);
        if (source != null) {
            var component = opened.computeIfAbsent(tab, missing -> source.get());
            if (component.getParent().isEmpty()) {
                content.add(component);
            }
            opened.forEach((each, its) -> its.setVisible(each == tab));
        }
    }
}
