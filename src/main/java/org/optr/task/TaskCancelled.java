package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** A task was given up. */
public record TaskCancelled(TaskId task, List<FieldChange> changes) implements TaskEvent {}
