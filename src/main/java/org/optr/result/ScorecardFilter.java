package org.optr.result;

import org.jspecify.annotations.Nullable;
import org.optr.objective.CycleId;
import org.optr.people.UnitId;

/** Which results to show side by side; null means any. */
public record ScorecardFilter(@Nullable CycleId cycle, @Nullable UnitId unit) {

    public static final ScorecardFilter ALL = new ScorecardFilter(null, null);
}
