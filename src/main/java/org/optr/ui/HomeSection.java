package org.optr.ui;

import com.vaadin.flow.component.Component;

/** A panel that a module puts on everybody's first page. */
public interface HomeSection {

    /** Lower comes first. */
    int order();

    Component create();
}
