package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The project was given up before it ran. */
public record ProjectCancelled(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
