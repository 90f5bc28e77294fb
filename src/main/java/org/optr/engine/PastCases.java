package org.optr.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.shared.SubjectRef;

/** Which way cases went, from the engine's history. It knows no reader: whoever shows a case decides who may see it. */
public interface PastCases {

    /**
     * Returns the cases of a process that began in a period, running ones too, the newest first.
     *
     * @throws HistoryTooSlow if it takes too long
     */
    List<RunId> newest(ProcessKey process, Instant from, Instant until, int most);

    /** @param most so many are counted, and no more */
    int count(ProcessKey process, Instant from, Instant until, int most);

    /**
     * Reads cases, in the order given.
     *
     * @param names the variables whose values are read
     * @throws HistoryTooSlow if it takes too long
     */
    List<PastCase> read(List<RunId> cases, Set<String> names);

    /**
     * A case.
     *
     * @param version that it follows
     * @param whole whether it came to an end by itself
     * @param visits in the order in which they began
     */
    record PastCase(
            RunId run,
            @Nullable SubjectRef subject,
            VersionId version,
            Instant startedAt,
            boolean whole,
            List<Visit> visits,
            List<Fact> facts) {

        public PastCase {
            visits = List.copyOf(visits);
            facts = List.copyOf(facts);
        }
    }

    /**
     * One stay at an element.
     *
     * @param parent the visit of the sub-process around it, or the case
     * @param cancelled whether something ended it before it was done
     * @param body whether this is what holds several instances of the element together
     */
    record Visit(
            String id,
            String element,
            String parent,
            Instant startedAt,
            @Nullable Instant endedAt,
            boolean cancelled,
            boolean body) {}

    /**
     * That a variable was given a value.
     *
     * @param scope the visit that it belongs to, or the case
     */
    record Fact(String name, String scope, Instant at, @Nullable Object value) {

        /**
         * Returns what was known at a time, by name.
         *
         * @param facts the oldest first
         * @param around what one looks from, the nearest first; the nearest value hides those further out
         */
        public static Map<String, @Nullable Object> known(List<Fact> facts, List<String> around, Instant at) {
            Map<String, @Nullable Object> known = new HashMap<>();
            for (var place = around.size() - 1; place >= 0; place--) {
                var scope = around.get(place);
                facts.stream()
                        .filter(fact -> fact.scope.equals(scope) && !fact.at.isAfter(at))
                        .forEach(fact -> known.put(fact.name, fact.value));
            }
            return known;
        }
    }
}
