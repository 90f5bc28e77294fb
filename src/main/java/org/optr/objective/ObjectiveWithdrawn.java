package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** The owner took an objective back from approval. */
public record ObjectiveWithdrawn(ObjectiveId objective, int round, List<FieldChange> changes)
        implements ObjectiveEvent {}
