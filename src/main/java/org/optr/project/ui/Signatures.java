package org.optr.project.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.project.Signature;
import org.optr.ui.Formats;

/** Words who answered when. */
record Signatures(Map<PersonId, PersonSummary> persons, Instant now) {

    /** @param key of a sentence about a person and a time */
    String words(String key, Signature signature) {
        return UI.getCurrent()
                .getTranslation(key, name(signature.by()), Formats.current().ago(signature.at(), now));
    }

    String name(PersonId person) {
        return Optional.ofNullable(persons.get(person)).map(PersonSummary::name).orElseGet(() -> UI.getCurrent()
                .getTranslation("person.unknown"));
    }
}
