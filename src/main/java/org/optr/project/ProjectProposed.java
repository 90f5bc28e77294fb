package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody proposed a project for an objective. */
public record ProjectProposed(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
