package org.optr.audit.figures;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How durations are spread: the median, and what 85 of 100 did not exceed. Percentiles by nearest rank (Hyndman and Fan 1996,
 * definition 1): the p-th of n is the one of rank ⌈p·n/100⌉, so that each is a time that really occurred.
 *
 * @param count how many there are
 * @param median null for fewer than {@value #ENOUGH_FOR_MEDIAN}: figures of people are not shown for fewer
 * @param long85 null for fewer than {@value #ENOUGH_FOR_LONG}: of fewer than seven it would be the longest, whatever that was
 */
public record Spread(int count, @Nullable Duration median, @Nullable Duration long85) {

    /** From how many on there is a median. */
    public static final int ENOUGH_FOR_MEDIAN = 5;

    /** From how many on there is an 85th percentile. */
    public static final int ENOUGH_FOR_LONG = 10;
}
