package org.optr.project;

import java.util.Collection;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/** The names of what a project points at, so that its history says them as they were then. */
interface Labels {

    String person(PersonId id);

    String unit(UnitId id);

    /** Returns the titles in alphabetical order. */
    String objectives(Collection<ObjectiveId> ids);
}
