package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody began to write an objective. */
public record ObjectiveDrafted(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
