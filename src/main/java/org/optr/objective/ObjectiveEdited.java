package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** The owner changed what an objective says or who takes part in it. */
public record ObjectiveEdited(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
