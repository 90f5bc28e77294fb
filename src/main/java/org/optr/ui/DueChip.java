package org.optr.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;

/** When something is due: red once late, amber today, grey before; the tooltip has the full date and time. */
public final class DueChip extends Span {

    public DueChip(Instant due, Clock clock) {
        var formats = Formats.current();
        var now = clock.instant();
        var late = due.isBefore(now);
        var today = !late && formats.day(due).equals(formats.day(now));
        var icon = late ? Lucide.CLOCK_ALERT : today ? Lucide.CLOCK : Lucide.CALENDAR;
        addClassNames("due", late ? "late" : today ? "today" : "later");
        add(icon.create(13), new Span(formats.due(due, now)));
        getElement().setAttribute("title", formats.dateTime(due));
    }
}
