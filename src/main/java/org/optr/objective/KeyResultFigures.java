package org.optr.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Figure;

/**
 * The computed side of a key result.
 *
 * @param progress 0 to 1
 * @param raw progress before it is cut to 0 to 1: above 1 is over-achieved, below 0 worse than the start
 * @param working the formula with its numbers, such as {@code (6 - 8) / (5 - 8)}; null where there is nothing to compute
 * @param expected progress if it went evenly over the working days, 0 to 1; nothing before publication
 * @param paceGap progress less expected progress
 * @param forecast null with fewer than three check-ins, and for types that a line does not describe
 * @param stale the last check-in is older than one and a half cadences
 */
public record KeyResultFigures(
        Figure progress,
        @Nullable BigDecimal raw,
        @Nullable String working,
        Figure expected,
        Figure paceGap,
        HealthOpinion health,
        @Nullable Forecast forecast,
        boolean stale) {}
