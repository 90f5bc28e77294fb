package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** The owner of a key result, or the delegate, reported where it stands. */
public record KeyResultCheckedIn(ObjectiveId objective, KeyResultId keyResult, List<FieldChange> changes)
        implements ObjectiveEvent {}
