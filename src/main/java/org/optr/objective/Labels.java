package org.optr.objective;

import java.util.Collection;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/** The names of what an objective points at, so that its history says them as they were then. */
interface Labels {

    String person(PersonId id);

    /** Returns the names in alphabetical order. */
    String people(Collection<PersonId> ids);

    String unit(UnitId id);

    String cycle(CycleId id);

    String objective(ObjectiveId id);
}
