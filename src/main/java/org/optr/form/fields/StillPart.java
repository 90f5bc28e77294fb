package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.i18n.I18NProvider;
import org.optr.form.schema.FormComponent.Spacer;
import org.optr.form.schema.FormComponent.Unsupported;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Something that stays as it is: space, a line, or the notice about what cannot be drawn. */
record StillPart(Occurrence occurrence, Component component) implements Part {

    static StillPart spacer(Occurrence at, Spacer spacer) {
        var space = new Div();
        space.setHeight(spacer.height() + "px");
        return new StillPart(at, space);
    }

    static StillPart separator(Occurrence at) {
        var line = new Hr();
        line.addClassName("form-separator");
        return new StillPart(at, line);
    }

    static StillPart notice(Occurrence at, Unsupported unsupported, Drawing drawing) {
        var locale = drawing.formats().locale();
        var kind = unsupported.basics().type();
        var notice = new Note(
                Look.AT_RISK,
                I18NProvider.translate(locale, "form.unsupported"),
                I18NProvider.translate(locale, "form.unsupported-help", kind));
        notice.addClassName("form-unsupported");
        return new StillPart(at, notice);
    }

    @Override
    public void show(Status status, FormState state) {}
}
