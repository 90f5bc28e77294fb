package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** A deliverable was accepted. */
public record DeliverableAccepted(ProjectId project, DeliverableId deliverable, PersonId by, List<FieldChange> changes)
        implements ProjectEvent {}
