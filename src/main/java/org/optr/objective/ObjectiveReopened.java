package org.optr.objective;

import java.util.List;
import org.optr.shared.FieldChange;

/** An objective that was about to be closed goes on. */
public record ObjectiveReopened(ObjectiveId objective, List<FieldChange> changes) implements ObjectiveEvent {}
