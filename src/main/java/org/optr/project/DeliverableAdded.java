package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A plan got one more deliverable. */
public record DeliverableAdded(ProjectId project, DeliverableId deliverable, List<FieldChange> changes)
        implements ProjectEvent {}
