package org.optr.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.FoundSilences;
import org.optr.audit.ledger.Silence;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;

/** Stretches without signs of life, each with the entry that ends it. */
final class SilenceList extends Div {

    private final @Nullable LongConsumer prove;

    SilenceList(FoundSilences silences, @Nullable LongConsumer prove) {
        this.prove = prove;
        addClassName("silences");
        add(new Note(
                Look.AT_RISK,
                getTranslation("ledger.silences", silences.count()) + " ",
                getTranslation("ledger.silences.help")));
        var list = new UnorderedList();
        silences.first().forEach(silence -> list.add(row(silence)));
        add(list);
        if (silences.more() > 0) {
            add(new Div(getTranslation("ledger.silences.more", silences.more())));
        }
    }

    private ListItem row(Silence silence) {
        var formats = Formats.current();
        var from = formats.dateTime(silence.from());
        var length = formats.duration(silence.length());
        if (!silence.hasEnded()) {
            return new ListItem(getTranslation("ledger.silence.lasts", from, length));
        }
        var words = getTranslation("ledger.silence", from, formats.dateTime(silence.until()), length);
        var by = getTranslation("ledger.silence.entry", silence.entry());
        if (prove == null) {
            return new ListItem(words + " " + by);
        }
        var entry = new Button(by, Lucide.SHIELD_CHECK.create(14), click -> prove.accept(silence.number()));
        entry.addThemeNames("small", "tertiary");
        return new ListItem(new Span(words + " "), entry);
    }
}
