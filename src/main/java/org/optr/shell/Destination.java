package org.optr.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Locale;
import org.optr.ui.Lucide;

/**
 * A view in the menu, from its {@code @Menu}: the title is a message key, the icon the name of a {@link Lucide} icon, and an
 * order of 100 and more puts it among those for governing.
 */
record Destination(String path, String title, Lucide icon, boolean governs) {

    private static final int GOVERNING = 100;

    /** Returns what the person signed in may open, in order, without what lies below something else of it. */
    static List<Destination> all() {
        var open =
                MenuConfiguration.getMenuEntries().stream().map(Destination::of).toList();
        return open.stream()
                .filter(entry -> open.stream().noneMatch(entry::isBelow))
                .toList();
    }

    private boolean isBelow(Destination other) {
        return !other.path.isEmpty() && path.startsWith(other.path + "/");
    }

    private static Destination of(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var icon = Lucide.valueOf(entry.icon().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Destination(path, entry.title(), icon, entry.order() >= GOVERNING);
    }
}
