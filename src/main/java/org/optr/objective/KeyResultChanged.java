package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** A key result says something else. */
public record KeyResultChanged(ObjectiveId objective, KeyResultId keyResult, List<FieldChange> changes)
        implements ObjectiveEvent {}
