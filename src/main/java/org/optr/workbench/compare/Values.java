package org.optr.workbench.compare;

import java.util.Map;
import java.util.regex.Pattern;
import org.optr.workbench.compare.Sentence.Count;
import org.optr.workbench.compare.Sentence.Name;
import org.optr.workbench.compare.Sentence.Text;
import org.optr.workbench.compare.Sentence.Word;

/** Words the values of a model that mean the same wherever they stand. */
final class Values {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(.*)}", Pattern.DOTALL);
    private static final Pattern WORKING_DAYS = Pattern.compile("workingDaysFrom\\((.+)\\)");
    private static final Pattern DURATION = Pattern.compile("P(?:(\\d+)([YMWD])|T(\\d+)([HMS]))");
    private static final Map<String, String> UNITS = Map.of(
            "Y", "years", "M", "months", "W", "weeks", "D", "days", "TH", "hours", "TM", "minutes", "TS", "seconds");

    /** Returns an expression without its frame. */
    static String bare(String value) {
        var expression = EXPRESSION.matcher(value);
        return expression.matches() && !expression.group(1).contains("${")
                ? expression.group(1).strip()
                : value;
    }

    static Part text(String value) {
        return new Text(bare(value));
    }

    static Part quoted(String value) {
        return new Sentence("compare.quoted", new Text(value));
    }

    static Part yesOrNo(String value) {
        return new Word("compare.is." + value, value);
    }

    static Part code(String prefix, String value) {
        return new Word(prefix + value.replace('-', '_'), value);
    }

    static Part quoted(Map<String, String> names) {
        return new Sentence("compare.quoted", new Name(names));
    }

    /** Returns "3 working days", "5 years", or the expression as it is. */
    static Part time(String value) {
        var days = WORKING_DAYS.matcher(bare(value));
        if (days.matches()) {
            var number = days.group(1).strip();
            return number.matches("\\d{1,9}")
                    ? new Sentence("compare.working-days", new Count(Long.parseLong(number)))
                    : new Sentence("compare.working-days-of", new Text(number));
        }
        var duration = DURATION.matcher(value);
        if (!duration.matches()) {
            return text(value);
        }
        var isClock = duration.group(3) != null;
        var unit = isClock ? "T" + duration.group(4) : duration.group(2);
        var number = Long.parseLong(isClock ? duration.group(3) : duration.group(1));
        return new Sentence("compare." + UNITS.get(unit), new Count(number));
    }

    private Values() {}
}
