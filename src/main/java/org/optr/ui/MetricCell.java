package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One labelled value of a {@link MetricStrip}. */
public final class MetricCell extends Div {

    public MetricCell(String label, Component value) {
        addClassName("metric");
        var name = new Span(label);
        name.addClassName("label");
        var content = new Div(value);
        content.addClassName("value");
        add(name, content);
    }
}
