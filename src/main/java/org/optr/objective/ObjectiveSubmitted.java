package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** The owner asked for approval; round 2 and later after changes. */
public record ObjectiveSubmitted(ObjectiveId objective, int round, List<FieldChange> changes)
        implements ObjectiveEvent {}
