package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** A plan got one more task. */
public record TaskAdded(TaskId task, List<FieldChange> changes) implements TaskEvent {}
