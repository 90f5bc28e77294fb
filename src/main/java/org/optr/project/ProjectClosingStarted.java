package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The work on the project ended, and its outcome is being accepted. */
public record ProjectClosingStarted(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
