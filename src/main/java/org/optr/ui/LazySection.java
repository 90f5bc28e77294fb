package org.optr.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import org.optr.shared.SubjectRef;

/** A section that reads nothing before it is opened. */
public final class LazySection extends Div {

    private final transient SubjectSection section;
    private final transient SubjectRef subject;

    public LazySection(SubjectSection section, SubjectRef subject) {
        this.section = section;
        this.subject = subject;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        add(section.show(subject));
    }
}
