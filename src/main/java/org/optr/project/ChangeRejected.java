package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** An approver said no to a change. */
public record ChangeRejected(ProjectId project, int number, PersonId by, List<FieldChange> changes)
        implements ProjectEvent {}
