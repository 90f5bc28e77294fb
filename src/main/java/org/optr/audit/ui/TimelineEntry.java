package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.audit.ErasedPayload;
import org.optr.ui.Formats;

/** Who did what and when, and what differs since. */
class TimelineEntry extends Div {

    TimelineEntry(AuditRecord entry, Names names, Instant now, @Nullable ErasedPayload erased, Component... actions) {
        addClassName("timeline-entry");
        var what = new Span(HistoryWords.event(entry.event()));
        what.addClassName("strong");
        var head = new Div(names.face(entry.actor()).small(), new Span(who(entry, names)), what, when(entry.at(), now));
        head.add(actions);
        head.addClassName("head");
        add(head);
        entry.changes().forEach(change -> add(new ChangeRow(change)));
        if (erased != null) {
            add(gone(erased, names));
        }
    }

    private Span gone(ErasedPayload erased, Names names) {
        var words = new Span(getTranslation(
                "erasure.history",
                Formats.current().dateTime(erased.at()),
                names.of(erased.by()),
                names.of(erased.asked()),
                erased.because()));
        words.addClassNames("secondary", "erased");
        return words;
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
}
