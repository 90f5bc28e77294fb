package org.optr.task;

import java.util.List;
import org.optr.shared.FieldChange;

/** A task lost a piece of evidence. */
public record EvidenceRemoved(TaskId task, List<FieldChange> changes) implements TaskEvent {}
