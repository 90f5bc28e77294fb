package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.shared.FieldChange;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;

/** Who did what and when, and what differs since. */
class TimelineEntry extends Div {

    TimelineEntry(AuditRecord entry, Names names, Instant now, Component proof) {
        addClassName("timeline-entry");
        var what = new Span(HistoryWords.event(entry.event()));
        what.addClassName("strong");
        var head = new Div(
                names.face(entry.actor()).small(), new Span(who(entry, names)), what, when(entry.at(), now), proof);
        head.addClassName("head");
        add(head);
        entry.changes().forEach(change -> add(row(change)));
    }

    private String who(AuditRecord entry, Names names) {
        var absent = entry.onBehalfOf();
        return absent == null
                ? names.of(entry.actor())
                : getTranslation("history.on-behalf", names.of(entry.actor()), names.of(absent));
    }

    private static Span when(Instant at, Instant now) {
        var formats = Formats.current();
        var time = new Span(formats.ago(at, now));
        time.addClassNames("secondary", "time");
        time.getElement().setAttribute("title", formats.dateTime(at));
        return time;
    }

    private Div row(FieldChange change) {
        var field = new Span(HistoryWords.field(change.field()));
        field.addClassName("field");
        var values = new Div();
        values.addClassName("values");
        addValue(values, "before", "history.before", word(change.before()));
        if (change.before() != null && change.after() != null) {
            values.add(Lucide.ARROW_RIGHT.create(12));
        }
        addValue(values, "after", "history.after", after(change));
        var row = new Div(field, values);
        row.addClassName("change");
        return row;
    }

    private static @Nullable String after(FieldChange change) {
        return change.translations().isEmpty() ? word(change.after()) : Languages.name(change.translations());
    }

    private static @Nullable String word(@Nullable String value) {
        return value == null ? null : HistoryWords.value(value);
    }

    private void addValue(Div row, String className, String label, @Nullable String value) {
        if (value != null) {
            var text = new Span(value);
            text.addClassName(className);
            text.getElement().setAttribute("aria-description", getTranslation(label));
            row.add(text);
        }
    }
}
