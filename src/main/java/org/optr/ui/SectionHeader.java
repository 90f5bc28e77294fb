package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The 40 px head of a section: title, count in grey, actions at the end. */
public final class SectionHeader extends Div {

    private final Span count = new Span();

    /** @param count null where nothing is counted */
    public SectionHeader(String title, @Nullable Integer count, Component... actions) {
        addClassName("section-header");
        this.count.addClassName("count");
        add(new H2(title), this.count);
        setCount(count);
        var end = new Div(actions);
        end.addClassName("actions");
        add(end);
    }

    public void setCount(@Nullable Integer number) {
        count.setVisible(number != null);
        count.setText(number == null ? "" : Formats.current().number(number));
    }
}
