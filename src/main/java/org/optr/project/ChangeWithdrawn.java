package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A change is not asked for any more. */
public record ChangeWithdrawn(ProjectId project, int number, List<FieldChange> changes) implements ProjectEvent {}
