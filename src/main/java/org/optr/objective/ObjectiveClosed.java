package org.optr.objective;

import java.math.BigDecimal;
import java.util.List;
import org.optr.shared.FieldChange;

/** An objective has its final score and is not changed any more. */
public record ObjectiveClosed(ObjectiveId objective, BigDecimal score, List<FieldChange> changes)
        implements ObjectiveEvent {}
