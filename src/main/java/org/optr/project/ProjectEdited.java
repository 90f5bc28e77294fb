package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A proposal says something else. */
public record ProjectEdited(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
