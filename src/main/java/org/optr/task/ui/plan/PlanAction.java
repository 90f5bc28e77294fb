package org.optr.task.ui.plan;

import java.util.Locale;
import org.optr.ui.Lucide;

/** What can be done with a line of the plan, by a button or by its keys. */
enum PlanAction {
    ADD(Lucide.PLUS, "Insert"),
    RENAME(Lucide.PENCIL, "F2"),
    EDIT(Lucide.PENCIL_LINE, "Enter"),
    OUTDENT(Lucide.INDENT_DECREASE, "Alt+ArrowLeft"),
    INDENT(Lucide.INDENT_INCREASE, "Alt+ArrowRight"),
    UP(Lucide.ARROW_UP, "Alt+ArrowUp"),
    DOWN(Lucide.ARROW_DOWN, "Alt+ArrowDown"),
    REMOVE(Lucide.TRASH_2, "Delete");

    private final Lucide icon;
    private final String keys;

    PlanAction(Lucide icon, String keys) {
        this.icon = icon;
        this.keys = keys;
    }

    Lucide icon() {
        return icon;
    }

    /** The keys as {@code aria-keyshortcuts} writes them. */
    String keys() {
        return keys;
    }

    /** The keys as people read them. */
    String keysInWords() {
        return keys.replace("ArrowLeft", "←")
                .replace("ArrowRight", "→")
                .replace("ArrowUp", "↑")
                .replace("ArrowDown", "↓");
    }

    /** Message key of what it does. */
    String words() {
        return "plan." + name().toLowerCase(Locale.ROOT);
    }
}
