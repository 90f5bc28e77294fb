package org.optr.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;

/**
 * What decision tables decided, from the engine's history. It knows no reader: whoever shows a decision decides who may see
 * it.
 */
public interface PastDecisions {

    /**
     * Returns the decisions of some tables in a period, the newest first; what another decision required is a part of that.
     *
     * @throws HistoryTooSlow if it takes too long
     */
    List<String> newest(Set<String> tables, Instant from, Instant until, int most);

    /**
     * Returns the decisions of a run, the oldest first; what another decision required is a part of that.
     *
     * @throws HistoryTooSlow if it takes too long
     */
    List<String> in(RunId run, int most);

    /** Returns the file of the table by which a decision was made, as it was then. */
    String table(String decision);

    /**
     * Reads decisions, in the order of their ids.
     *
     * @param names the variables to be known beside the recorded inputs
     * @throws HistoryTooSlow if it takes too long
     */
    List<PastDecision> read(List<String> ids, Set<String> names);

    /**
     * One decision.
     *
     * @param run null where it was not made in a case
     * @param facts what was known when it was made, by name: the inputs that are plain variables, and variables of the case
     * @param rules ids of those that applied
     */
    record PastDecision(
            String id,
            String table,
            Instant at,
            @Nullable RunId run,
            @Nullable SubjectRef subject,
            List<Input> inputs,
            List<Map<String, @Nullable Object>> outcome,
            List<String> rules,
            Map<String, @Nullable Object> facts) {

        public PastDecision {
            inputs = List.copyOf(inputs);
            outcome = Collections.unmodifiableList(new ArrayList<>(outcome));
            rules = List.copyOf(rules);
            facts = Collections.unmodifiableMap(new HashMap<>(facts));
        }
    }

    /** A column of the table as it was, and what stood in it. */
    record Input(String label, @Nullable Object value) {}
}
