package org.optr.ui;

import com.vaadin.flow.server.VaadinSession;

/** Whether single characters are shortcuts for whoever looks at the screen, as they chose it in their settings. */
public final class CharacterKeys {

    private static final String SWITCHED_OFF = CharacterKeys.class.getName() + ".off";

    public static boolean areOn() {
        var session = VaadinSession.getCurrent();
        return session == null || session.getAttribute(SWITCHED_OFF) == null;
    }

    /** Takes effect for what is shown from now on. */
    public static void choose(boolean on) {
        VaadinSession.getCurrent().setAttribute(SWITCHED_OFF, on ? null : Boolean.TRUE);
    }

    private CharacterKeys() {}
}
