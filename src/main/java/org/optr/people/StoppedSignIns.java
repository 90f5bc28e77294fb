package org.optr.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps guessing from filling the history: of attempts that were stopped, one entry per person tells in a quarter of an hour, with
 * how many there were since the last. All names that nobody bears count as one person, and only so many of them are told singly.
 */
@Component
class StoppedSignIns {

    static final Duration BETWEEN = Duration.ofMinutes(15);
    static final int STRANGERS_TOLD = 100;
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final RecentlyUsed<PersonId, Attempts> attempts = new RecentlyUsed<>(REMEMBERED);
    private final Attempts strangers = new Attempts();

    StoppedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** Returns how many attempts an entry has to tell of now; nothing where the next one will. */
    OptionalLong stopped(PersonId person) {
        return attempts.of(person, first -> new Attempts()).next(clock.instant());
    }

    /** Whether another attempt with a name that nobody bears is worth an entry of its own. */
    boolean tellsOfStranger() {
        return strangers.within(clock.instant(), STRANGERS_TOLD);
    }

    private static final class Attempts {

        private @Nullable Instant since;
        private long count;

        synchronized OptionalLong next(Instant now) {
            count++;
            if (!begins(now)) {
                return OptionalLong.empty();
            }
            var told = count;
            count = 0;
            return OptionalLong.of(told);
        }

        synchronized boolean within(Instant now, int most) {
            count = begins(now) ? 1 : count + 1;
            return count <= most;
        }

        private boolean begins(Instant now) {
            var begins = since == null || now.isBefore(since) || !now.isBefore(since.plus(BETWEEN));
            since = begins ? now : since;
            return begins;
        }
    }
}
