package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** Something unfinished or wrong was found. */
public record PunchItemAdded(ProjectId project, PunchItemId item, List<FieldChange> changes) implements ProjectEvent {}
