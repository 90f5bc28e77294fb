package org.optr.engine;

import java.util.Collection;

/** What a module keeps of work items beside the engine; it goes when the history of their case does. */
public interface CaseTraces {

    /**
     * Removes it, in the transaction that removes the history.
     *
     * @param workItems all of the case, at least one
     * @return how many rows
     */
    long remove(RunId root, Collection<String> workItems);
}
