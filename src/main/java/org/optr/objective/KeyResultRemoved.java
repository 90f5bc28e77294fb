package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** An objective lost a key result. */
public record KeyResultRemoved(ObjectiveId objective, KeyResultId keyResult, List<FieldChange> changes)
        implements ObjectiveEvent {}
