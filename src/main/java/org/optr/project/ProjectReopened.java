package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** Work on the project goes on after its closing was asked for. */
public record ProjectReopened(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
