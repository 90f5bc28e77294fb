package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** A regular review of an objective has begun: its figures and projects are asked for. */
public record ObjectiveReviewBegun(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
