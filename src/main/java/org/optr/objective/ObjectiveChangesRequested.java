package org.optr.objective;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** Somebody asked in a round of approval sent an objective back to its owner. */
public record ObjectiveChangesRequested(ObjectiveId objective, PersonId by, List<FieldChange> changes)
        implements ObjectiveEvent {}
