package org.optr.audit.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hears all entries in the order of the ledger and notices where signs of life are missing: for more than twice the time after
 * which the entries themselves promise one, unless a server started then. Before the first such promise nothing is missing.
 */
final class Silences {

    static final int MOST = 100;

    /** A node that starts may write something before it says that it did. */
    static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final List<Silence> found = new ArrayList<>();
    private final Deque<Silence> unexplained = new ArrayDeque<>();
    private long more;
    private Duration every = Duration.ZERO;
    private @Nullable Instant latest;

    /** @param place from 1 */
    void hear(LedgerEntry entry, long place) {
        var at = entry.at();
        settle(silence -> silence.until().plus(LONGEST_START).isBefore(at));
        look(at, place, entry.number());
        if (entry.event().equals(ServerStarted.NAME)) {
            unexplained.pollLast();
        }
        if (entry.event().equals(ServerStarted.NAME) || entry.event().equals(LedgerHeartbeat.NAME)) {
            every = promised(entry);
        }
        if (latest == null || at.isAfter(latest) || at.isBefore(latest.minus(Sealing.LONGEST_TRANSACTION))) {
            latest = at;
        }
    }

    /** After the last entry. */
    void end(Instant now) {
        look(now, 0, 0);
        settle(silence -> true);
    }

    FoundSilences found() {
        return new FoundSilences(found, more);
    }

    private void look(Instant at, long place, long number) {
        var last = latest;
        if (last != null && !every.isZero() && Duration.between(last, at).compareTo(every.multipliedBy(2)) > 0) {
            unexplained.add(new Silence(last, at, place, number));
        }
    }

    /** What no start has explained by now stays without explanation. */
    private void settle(Predicate<Silence> isOver) {
        while (!unexplained.isEmpty() && isOver.test(unexplained.element())) {
            var silence = unexplained.remove();
            if (found.size() < MOST) {
                found.add(silence);
            } else {
                more++;
            }
        }
    }

    private Duration promised(LedgerEntry entry) {
        return StoredField.after(entry.changes(), LedgerHeartbeat.EVERY)
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(every);
    }
}
