package org.optr.audit.findings;

import java.util.Set;
import org.optr.engine.PastWork.DoneItem;
import org.optr.people.PersonId;

/**
 * A decision: its entry, the work item by which it was made, and for whom the decider stood in then.
 *
 * @param absent everybody for whom the decider stood in at that time, whether they made use of it or not
 */
record DecisionFact(EntryFact entry, DoneItem item, Set<PersonId> absent) {

    DecisionFact {
        absent = Set.copyOf(absent);
    }
}
