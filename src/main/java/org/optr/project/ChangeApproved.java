package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** One of the approvers of a change said yes. */
public record ChangeApproved(ProjectId project, int number, PersonId by, List<FieldChange> changes)
        implements ProjectEvent {}
