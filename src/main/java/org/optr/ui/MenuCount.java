package org.optr.ui;

import com.vaadin.flow.component.Component;

/** The number behind a menu entry. */
public interface MenuCount {

    /** The route of the entry, as in its {@code @Route}. */
    String route();

    /** Returns how much waits there; 0 shows nothing. */
    int count();

    /** Runs the listener whenever the number may have changed, while the component is on the screen. */
    void follow(Component menu, Runnable listener);
}
