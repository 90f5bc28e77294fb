package org.optr.task.ui.plan;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.task.WbsRow;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** Says in words what a line of the plan shows by icons and bars. */
final class PlanWords {

    private final Formats formats = Formats.current();

    String say(String key, Object... arguments) {
        return I18NProvider.translate(formats.locale(), key, arguments);
    }

    /** Returns the status, and how late it is. */
    String status(WbsRow task, long daysLate) {
        var status = say(StatusBadge.key(task.status()));
        return daysLate == 0 ? status : status + ", " + say("plan.days-late", daysLate);
    }

    /** Returns what a task misses, sentence after sentence; empty where it misses nothing. */
    String missing(WbsRow task) {
        return task.missing().stream().map(fact -> say(fact.key(), fact.part())).collect(Collectors.joining(" "));
    }

    String span(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            var day = start == null ? end : start;
            return day == null ? "" : formats.date(day);
        }
        return formats.date(start) + " – " + formats.date(end);
    }
}
