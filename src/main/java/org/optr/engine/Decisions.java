package org.optr.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates a deployed decision table, as a process would. */
public interface Decisions {

    /** Returns one map of outputs for each rule that fired, in the table's order. */
    List<Map<String, @Nullable Object>> evaluate(String decision, Map<String, @Nullable Object> inputs);
}
