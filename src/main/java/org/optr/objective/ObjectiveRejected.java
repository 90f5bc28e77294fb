package org.optr.objective;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** An approver said no for good. */
public record ObjectiveRejected(ObjectiveId objective, PersonId by, List<FieldChange> changes)
        implements ObjectiveEvent {}
