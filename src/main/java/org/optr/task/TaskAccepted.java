package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** The responsible person agreed to do a task. */
public record TaskAccepted(TaskId task, List<FieldChange> changes) implements TaskEvent {}
