package org.optr.ui;

import com.vaadin.flow.component.html.Span;

/** A person's initials on a colour that stays the same for the same name. */
public final class PersonAvatar extends Span {

    private static final int COLOURS = 6;

    public PersonAvatar(String name, String initials) {
        super(initials);
        addClassNames("avatar", colour(name));
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute("title", name);
    }

    /** Returns the class name that colours an avatar of the name. */
    public static String colour(String name) {
        return "avatar-" + Math.floorMod(name.hashCode(), COLOURS);
    }

    /** Returns this avatar in 20 px, for rows. */
    public PersonAvatar small() {
        addClassName("small");
        return this;
    }

    /** Returns this avatar in 32 px. */
    public PersonAvatar large() {
        addClassName("large");
        return this;
    }
}
