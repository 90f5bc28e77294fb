package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** An objective got one more key result. */
public record KeyResultAdded(ObjectiveId objective, KeyResultId keyResult, List<FieldChange> changes)
        implements ObjectiveEvent {}
