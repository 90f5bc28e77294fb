package org.optr.task.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.optr.task.TaskStatus;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;

/** The day on which a task is due: red once late, amber on the day itself; grey before, and when nothing is left to do. */
final class Deadline extends Span {

    /** @param due null while unknown */
    Deadline(@Nullable LocalDate due, TaskStatus status, Clock clock) {
        addClassName("due");
        if (due == null) {
            setText(getTranslation("task.no-deadline"));
            return;
        }
        var formats = Formats.current();
        var today = formats.day(clock.instant());
        var end = due.atTime(LocalTime.MAX).atZone(formats.zone()).toInstant();
        if (!status.open()) {
            say("later", Lucide.CALENDAR, formats.date(due));
        } else if (due.equals(today)) {
            say("today", Lucide.CLOCK, getTranslation("task.due-today"));
        } else {
            var late = due.isBefore(today);
            say(
                    late ? "late" : "later",
                    late ? Lucide.CLOCK_ALERT : Lucide.CALENDAR,
                    formats.due(end, clock.instant()));
        }
        getElement().setAttribute("title", formats.longDate(due));
    }

    private void say(String look, Lucide icon, String words) {
        addClassName(look);
        add(icon.create(13), new Span(words));
    }
}
