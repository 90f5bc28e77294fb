package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** An approver ended the way of the project. */
public record ProjectRejected(ProjectId project, PersonId by, List<FieldChange> changes) implements ProjectEvent {}
