package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** The quality coach looked at an objective. */
public record ObjectiveAdvised(ObjectiveId objective, int round, List<FieldChange> changes) implements ObjectiveEvent {}
