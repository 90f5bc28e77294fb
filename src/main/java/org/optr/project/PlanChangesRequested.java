package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** The plan was sent back to the manager. */
public record PlanChangesRequested(ProjectId project, PersonId by, List<FieldChange> changes) implements ProjectEvent {}
