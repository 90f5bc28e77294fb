package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** An approved objective is open to everybody. */
public record ObjectivePublished(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
