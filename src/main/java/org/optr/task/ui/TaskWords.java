package org.optr.task.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.optr.task.Indicator;
import org.optr.task.WbsRow;
import org.optr.ui.Formats;

/** Writes the facts of a task as the person reads them; what is not known is a dash. */
final class TaskWords {

    static final String UNKNOWN = "–";

    static String title(WbsRow row) {
        return row.code() + " " + row.title();
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : Formats.current().date(date);
    }

    static String indicator(@Nullable Indicator indicator) {
        return indicator == null ? UNKNOWN : indicator.title();
    }

    static String target(@Nullable Indicator indicator) {
        return indicator == null ? UNKNOWN : value(indicator, indicator.target());
    }

    static String value(@Nullable Indicator indicator, @Nullable BigDecimal value) {
        return indicator == null || value == null ? UNKNOWN : Formats.current().quantity(value, indicator.unit());
    }

    private TaskWords() {}
}
