package org.optr.engine;

import java.time.Instant;
import java.util.List;
import org.optr.people.PersonId;

/** Reads the work items that persons have now, whoever may see them; what is suspended does not count. */
public interface AssignedWork {

    /** Returns how much everybody has who has an item. */
    List<PersonWork> perPerson();

    /** Returns what a person has, what is due first before what is due later. */
    List<WorkItem> of(PersonId person, int limit);

    /** @param oldest when the first of the items came up */
    record PersonWork(PersonId person, int open, int overdue, Instant oldest) {}
}
