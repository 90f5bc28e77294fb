package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** The responsible person gave a task back. */
public record TaskDeclined(TaskId task, List<FieldChange> changes) implements TaskEvent {}
