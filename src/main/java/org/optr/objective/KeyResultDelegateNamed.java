package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** Another person may check in beside a key result's owner, or no longer. */
public record KeyResultDelegateNamed(ObjectiveId objective, KeyResultId keyResult, List<FieldChange> changes)
        implements ObjectiveEvent {}
