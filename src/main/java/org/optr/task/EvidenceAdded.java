package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** A task got one more piece of evidence. */
public record EvidenceAdded(TaskId task, List<FieldChange> changes) implements TaskEvent {}
