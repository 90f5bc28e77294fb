package org.optr.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a person should know here: a strong first sentence, then the rest. Errors are read out at once. */
public final class Note extends Div {

    public Note(Look look, String strong, String text) {
        addClassNames("note", look.className());
        getElement().setAttribute("role", look == Look.OFF_TRACK ? "alert" : "status");
        var lead = new Span(strong);
        lead.addClassName("strong");
        var words = new Paragraph(lead, new Span(text));
        add(look.icon().create(), words);
    }
}
