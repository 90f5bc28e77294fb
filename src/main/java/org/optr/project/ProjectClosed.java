package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The project is over, and its outcome accepted. */
public record ProjectClosed(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
