package org.optr.workbench.ui.editor;

import java.util.Optional;
import java.util.regex.Pattern;

/** A time limit as people say it: so many working days, or those that a variable says. */
final class WorkingDays {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\s*workingDaysFrom\\((.*)\\)\\s*}");
    private static final Pattern DAYS = Pattern.compile("-?\\d{1,4}|[A-Za-z_]\\w*( [-+] \\d{1,4})?");

    /** Returns what stands between the brackets; nothing for any other expression. */
    static Optional<String> in(String expression) {
        var matcher = EXPRESSION.matcher(expression);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    static boolean readable(String days) {
        return DAYS.matcher(days).matches();
    }

    static String expression(String days) {
        return days.isEmpty() ? "" : "${workingDaysFrom(" + days + ")}";
    }

    private WorkingDays() {}
}
