package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** The responsible person told how far a task is. */
public record TaskProgressReported(TaskId task, List<FieldChange> changes) implements TaskEvent {}
