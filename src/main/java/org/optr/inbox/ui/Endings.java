package org.optr.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.People;
import org.optr.ui.Formats;
import org.springframework.stereotype.Component;

/** Says how an item ended: who and when. */
@Component
class Endings {

    private final People people;

    Endings(People people) {
        this.people = people;
    }

    String sentence(Ending ending) {
        var formats = Formats.current();
        var who = Optional.ofNullable(ending.by()).flatMap(people::find);
        if (ending.cancelled() || who.isEmpty()) {
            return I18NProvider.translate(formats.locale(), "inbox.ended.cancelled", formats.dateTime(ending.at()));
        }
        return I18NProvider.translate(
                formats.locale(), "inbox.ended.by", who.get().name(), formats.dateTime(ending.at()));
    }
}
