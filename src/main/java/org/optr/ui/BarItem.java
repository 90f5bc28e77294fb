package org.optr.ui;

import com.vaadin.flow.component.Component;

/** Something that a module puts into the bar above every view. */
public interface BarItem {

    /** Lower comes first. */
    int order();

    Component create();
}
