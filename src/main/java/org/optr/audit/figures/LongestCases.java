package org.optr.audit.figures;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.optr.audit.figures.CasesBehind.CaseTook;

/** Counts cases and keeps those that took longest, so that any number of cases needs the same room. */
final class LongestCases {

    private static final Comparator<CaseTook> SHORTEST_FIRST =
            comparing(CaseTook::took).thenComparing(each -> each.facts().run().value());

    private final PriorityQueue<CaseTook> kept = new PriorityQueue<>(SHORTEST_FIRST);
    private long count;

    void add(CaseFacts facts, Duration took) {
        count++;
        keep(new CaseTook(facts, took));
    }

    void addAll(LongestCases others) {
        count += others.count;
        others.kept.forEach(this::keep);
    }

    private void keep(CaseTook each) {
        kept.add(each);
        if (kept.size() > CasesBehind.MOST) {
            kept.remove();
        }
    }

    long count() {
        return count;
    }

    CasesBehind behind() {
        return new CasesBehind(
                count, kept.stream().sorted(SHORTEST_FIRST.reversed()).toList());
    }
}
