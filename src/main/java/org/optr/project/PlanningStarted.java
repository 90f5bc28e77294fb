package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The project is approved, and its plan may be written. */
public record PlanningStarted(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
