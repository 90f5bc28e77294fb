package org.optr.objective;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** One of the approvers said yes in the current round. */
public record ObjectiveApproved(ObjectiveId objective, PersonId by, List<FieldChange> changes)
        implements ObjectiveEvent {}
