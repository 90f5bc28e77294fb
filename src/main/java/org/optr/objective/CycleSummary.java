package org.optr.objective;

import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;

/** @param cadenceDays days between two check-ins */
public record CycleSummary(CycleId id, String name, Period period, @Nullable CycleId parent, int cadenceDays) {}
