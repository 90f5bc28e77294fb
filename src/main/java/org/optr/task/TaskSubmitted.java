package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** The result of a task is there to be judged. */
public record TaskSubmitted(TaskId task, List<FieldChange> changes) implements TaskEvent {}
