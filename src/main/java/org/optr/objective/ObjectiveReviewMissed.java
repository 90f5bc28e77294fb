package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** A regular review of an objective was not held in time. */
public record ObjectiveReviewMissed(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
