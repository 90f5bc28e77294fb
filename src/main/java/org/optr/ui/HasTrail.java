package org.optr.ui;

import java.util.List;

/** A view below another one: the bar above it shows the way back, before the view's own title. */
public interface HasTrail {

    /** Returns the way from the top down, the view itself left out; asked after navigation. */
    List<Crumb> trail();

    /** @param link route, relative to the application */
    record Crumb(String title, String link) {}
}
