package org.optr.ui;

import com.vaadin.flow.component.html.Span;
import org.optr.shared.SubjectKind;

/** The letter of a subject's kind in a small outlined square. The row's accessible name says the kind in words. */
public final class TypeMark extends Span {

    public TypeMark(SubjectKind kind) {
        super(kind.mark());
        addClassName("type-mark");
        getElement().setAttribute("aria-hidden", "true");
        setVisible(!kind.mark().isEmpty());
    }

    /** Returns this mark in the size of a heading. */
    public TypeMark large() {
        addClassName("large");
        return this;
    }
}
