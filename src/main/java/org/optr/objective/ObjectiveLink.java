package org.optr.objective;

import org.optr.people.PersonId;
import org.optr.people.UnitId;

/** Another objective, as much as a link to it needs. */
public record ObjectiveLink(
        ObjectiveId id, String title, ObjectiveLevel level, ObjectiveStatus status, PersonId owner, UnitId unit) {}
