package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** Somebody looked into the project and found it feasible. */
public record FeasibilityNoted(ProjectId project, PersonId by, List<FieldChange> changes) implements ProjectEvent {}
