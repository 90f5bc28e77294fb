package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A hairline box without padding; rows inside bring their own. */
public class Panel extends Div {

    public Panel(Component... content) {
        super(content);
        addClassName("panel");
    }
}
