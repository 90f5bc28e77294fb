package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Lets a table that is wider than its place scroll, by keyboard too. */
public class TableScroll extends Div {

    public TableScroll(Component... table) {
        super(table);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
    }
}
