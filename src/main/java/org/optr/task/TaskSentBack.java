package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** The result of a task was sent back. */
public record TaskSentBack(TaskId task, List<FieldChange> changes) implements TaskEvent {}
