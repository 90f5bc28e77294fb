package org.optr.audit.figures;

import java.time.Duration;
import java.util.Arrays;

/** Collects durations in milliseconds, eight bytes each. */
final class Durations {

    private long[] values = new long[4];
    private int size;

    void add(Duration duration) {
        add(duration.toMillis());
    }

    void addAll(Durations others) {
        Arrays.stream(others.values, 0, others.size).forEach(this::add);
    }

    private void add(long milliseconds) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = milliseconds;
    }

    Spread spread() {
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return new Spread(
                size,
                size < Spread.ENOUGH_FOR_MEDIAN ? null : at(sorted, 50),
                size < Spread.ENOUGH_FOR_LONG ? null : at(sorted, 85));
    }

    private static Duration at(long[] sorted, int percent) {
        return Duration.ofMillis(sorted[(int) (((long) sorted.length * percent + 99) / 100) - 1]);
    }
}
