package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** The responsible person is asked to do a task. */
public record TaskOffered(TaskId task, List<FieldChange> changes) implements TaskEvent {}
