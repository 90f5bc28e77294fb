package org.optr.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Shows any status as icon and word; the word is the bundle's entry for {@code <enum>.<constant>}. */
public final class StatusBadge extends Span {

    /** The status is a {@link HasLook}, or grey. */
    public StatusBadge(Enum<?> status) {
        this(status, status instanceof HasLook known ? known.look() : Look.DRAFT);
    }

    public StatusBadge(Enum<?> status, Look look) {
        add(look.icon().create(12), new Span(getTranslation(key(status))));
        addClassNames("badge", look.className());
    }

    /** Returns this badge as it stands beside the title of a page. */
    public StatusBadge large() {
        addClassName("large");
        return this;
    }

    /** Returns this badge without its box, for tables with many rows. */
    public StatusBadge plain() {
        addClassName("plain");
        return this;
    }

    /** Returns the message key of an enum's constant. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "."
                + constant.name().toLowerCase(Locale.ROOT);
    }
}
