package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** The team has looked at an objective and said what follows from it. */
public record ObjectiveReviewHeld(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
