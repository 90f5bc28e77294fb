package org.optr.objective;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * One check-in as the feed shows it.
 *
 * @param value in the key result's unit; the share of weight done, 0 to 1, for milestones
 * @param confidence 0 to 1
 * @param confidenceBefore of the check-in before; null at the first one
 */
public record CheckInEntry(
        CheckInId id,
        KeyResultId keyResult,
        BigDecimal value,
        BigDecimal confidence,
        @Nullable BigDecimal confidenceBefore,
        String narrative,
        @Nullable String blocker,
        @Nullable String nextStep,
        PersonId by,
        Instant at) {}
