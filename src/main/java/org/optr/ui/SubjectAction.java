package org.optr.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.optr.shared.SubjectRef;

/** A step that a module offers in the head of a subject's page. */
public interface SubjectAction {

    /** Returns nothing where the acting person cannot take the step now. */
    Optional<Component> show(SubjectRef subject);
}
