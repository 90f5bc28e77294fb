package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** A task says something else. */
public record TaskChanged(TaskId task, List<FieldChange> changes) implements TaskEvent {}
