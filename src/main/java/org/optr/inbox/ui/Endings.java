package org.optr.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.People;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.springframework.stereotype.Component;

/** Says how an item ended: who and when. */
@Component
class Endings {

    private final People people;

    Endings(People people) {
        this.people = people;
    }

    /** Stands where the item would be; empty where there never was one that the person may see. */
    EmptyState inPlaceOf(Optional<Ending> item) {
        return item.map(ending -> new EmptyState(Lucide.CIRCLE_CHECK, sentence(ending), words("inbox.ended.help")))
                .orElseGet(() -> new EmptyState(Lucide.CIRCLE_X, words("inbox.unknown"), words("inbox.unknown.help")));
    }

    /** Stands above an item that ended while it was open. */
    Note note(Ending ending) {
        return new Note(Look.DONE, sentence(ending), words("inbox.ended.help"));
    }

    private String sentence(Ending ending) {
        var when = Formats.current().dateTime(ending.at());
        var who = Optional.ofNullable(ending.by()).flatMap(people::find);
        return ending.cancelled() || who.isEmpty()
                ? words("inbox.ended.cancelled", when)
                : words("inbox.ended.by", who.get().name(), when);
    }

    private static String words(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }
}
