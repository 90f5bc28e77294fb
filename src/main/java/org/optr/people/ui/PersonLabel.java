package org.optr.people.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonSummary;
import org.optr.ui.PersonAvatar;

/** A person's avatar and name. */
public final class PersonLabel extends Span {

    /** @param person null where the person is not known any more */
    public PersonLabel(@Nullable PersonSummary person) {
        addClassName("person-label");
        if (person == null) {
            setText(getTranslation("person.unknown"));
        } else {
            add(new PersonAvatar(person.name(), person.initials()).small(), new Span(person.name()));
        }
    }
}
