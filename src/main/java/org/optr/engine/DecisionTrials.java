package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates decision tables that are not deployed, as the engine would, and keeps nothing. */
public interface DecisionTrials {

    /** @throws org.optr.shared.RuleViolation if the engine would refuse the file */
    Trial of(String dmn);

    /** The decisions of one file. */
    interface Trial {

        Set<String> tables();

        /** Returns which variables a decision reads, with those of the decisions that it requires. */
        Set<String> reads(String table);

        /** Decides as at a time: what a table says of today, it says of that day. */
        Answer decide(String table, Map<String, @Nullable Object> facts, Instant at);
    }

    /**
     * What a table says.
     *
     * @param outcome a map of outputs for each rule that applied, in the table's order
     * @param rules ids of those that applied
     * @param failure key of the sentence that says why the engine could not decide; null where it could
     */
    record Answer(List<Map<String, @Nullable Object>> outcome, List<String> rules, @Nullable String failure) {}
}
