package org.optr.engine;

import java.util.List;

/** The automatic steps that models may call. */
public interface StepCatalogue {

    /** Returns all steps, by title. */
    List<StepEntry> steps();

    /**
     * What a process owner is told of a {@link Step}.
     *
     * @param name by which a model calls it: <code>${name}</code>
     * @param reads the variables that it needs
     * @param writes the variables that it leaves
     */
    record StepEntry(String name, String title, String description, List<String> reads, List<String> writes) {

        public StepEntry {
            reads = List.copyOf(reads);
            writes = List.copyOf(writes);
        }
    }
}
