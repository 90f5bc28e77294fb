package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.formlayout.FormLayout;

/** Labelled fields in two columns, in one on a phone. */
public final class FieldGrid extends FormLayout {

    public FieldGrid() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
    }

    /** @param label message key */
    public <F extends Component & HasLabel> F place(F field, String label, int columns) {
        field.setLabel(getTranslation(label));
        add(field, columns);
        return field;
    }
}
