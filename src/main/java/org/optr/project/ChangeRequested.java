package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The manager asked to run the project by another plan. */
public record ChangeRequested(ProjectId project, int number, List<FieldChange> changes) implements ProjectEvent {}
