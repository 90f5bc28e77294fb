package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Stands where a list is empty: the fact, what helps, and up to two small buttons. */
public final class EmptyState extends Div {

    public EmptyState(Lucide icon, String fact, String help, Component... actions) {
        addClassName("empty-state");
        var box = new Span(icon.create(20));
        box.addClassName("box");
        var title = new Paragraph(fact);
        title.addClassName("fact");
        var buttons = new Div(actions);
        buttons.addClassName("actions");
        buttons.setVisible(actions.length > 0);
        add(box, title, new Paragraph(help), buttons);
    }
}
