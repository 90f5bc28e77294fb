package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** The owner asked to close an objective: nobody checks in any more, and it is graded. */
public record ObjectiveClosingRequested(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
