package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** One of the approvers said yes in the current round. */
public record ProjectApproved(ProjectId project, PersonId by, List<FieldChange> changes) implements ProjectEvent {}
