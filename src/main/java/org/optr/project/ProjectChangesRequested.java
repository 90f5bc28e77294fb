package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** The business case was sent back. */
public record ProjectChangesRequested(ProjectId project, PersonId by, List<FieldChange> changes)
        implements ProjectEvent {}
