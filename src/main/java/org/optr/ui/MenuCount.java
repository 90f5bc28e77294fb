package org.optr.ui;

/** The number behind a menu entry, asked whenever the menu is drawn. */
public interface MenuCount {

    /** The route of the entry, as in its {@code @Route}. */
    String route();

    /** Returns how much waits there; 0 shows nothing. */
    int count();
}
