package org.optr.objective;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;

/** @param cadenceDays days between two check-ins */
public record CycleSummary(CycleId id, String name, Period period, @Nullable CycleId parent, int cadenceDays) {

    /** Returns the last cycle that was over before this one began and is about as long: a quarter follows a quarter, not a year. */
    public Optional<CycleSummary> previousAmong(Collection<CycleSummary> cycles) {
        return cycles.stream()
                .filter(other -> other.period().endsOn().isBefore(period.startsOn()))
                .filter(this::isAboutAsLongAs)
                .max(Comparator.comparing(other -> other.period().endsOn()));
    }

    private boolean isAboutAsLongAs(CycleSummary other) {
        var days = period.days();
        var others = other.period().days();
        return 2 * Math.max(days, others) <= 3 * Math.min(days, others);
    }
}
