package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** A task has another responsible person, who is asked next. */
public record TaskReassigned(TaskId task, List<FieldChange> changes) implements TaskEvent {}
