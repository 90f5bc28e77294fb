package org.optr.objective;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** A stakeholder has taken note. */
public record ObjectiveAcknowledged(ObjectiveId objective, PersonId by, List<FieldChange> changes)
        implements ObjectiveEvent {}
