package org.optr.audit.ui.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;

/**
 * Which cases somebody chose, as it stands in the address of the page.
 *
 * @param version null for all
 */
record Choice(Period period, @Nullable Integer version) {

    /** Before and after these years no case ended, and dates would be too large for a database. */
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 2);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** The last 90 days of all versions. */
    static Choice usual(LocalDate today) {
        return new Choice(PeriodPreset.LAST_90_DAYS.of(today), null);
    }

    /** The same versions, in as many days right before. */
    Choice before() {
        var end = period.startsOn().minusDays(1);
        return new Choice(new Period(end.minusDays(period.days() - 1), end), version);
    }

    /**
     * Reads {@code <from>..<to>} and, after a comma, a version.
     *
     * @return nothing for what cannot be read
     */
    static Optional<Choice> parse(String text) {
        try {
            var parts = text.split(",", 2);
            var days = parts[0].split("\\.\\.", 2);
            if (days.length < 2) {
                return Optional.empty();
            }
            return period(LocalDate.parse(days[0]), LocalDate.parse(days[1]))
                    .map(period -> new Choice(period, parts.length == 1 ? null : Integer.valueOf(parts[1])));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(LocalDate from, LocalDate to) {
        try {
            return isPossible(from) && isPossible(to) ? Optional.of(new Period(from, to)) : Optional.empty();
        } catch (RuleViolation reversed) {
            return Optional.empty();
        }
    }

    static boolean isPossible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    @Override
    public String toString() {
        var days = period.startsOn() + ".." + period.endsOn();
        return version == null ? days : days + "," + version;
    }

    /** Returns the parameters of an address. */
    static Map<String, String> parameters(Choice shown, @Nullable Choice other) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("of", shown.toString());
        if (other != null) {
            parameters.put("with", other.toString());
        }
        return parameters;
    }
}
