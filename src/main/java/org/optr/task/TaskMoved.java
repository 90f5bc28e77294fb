package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** A task has another place in its plan. */
public record TaskMoved(TaskId task, List<FieldChange> changes) implements TaskEvent {}
