package org.optr.engine.camunda;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunningCases.Times;

/** Percentiles by nearest rank: each is one of the durations, so that a case can be shown that took so long. */
final class Percentiles {

    /** @return null for no durations */
    static @Nullable Times of(Collection<Duration> durations) {
        var sorted = durations.stream().sorted().toList();
        return sorted.isEmpty() ? null : new Times(at(sorted, 50), at(sorted, 90));
    }

    private static Duration at(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    private Percentiles() {}
}
