package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A plan lost a deliverable. */
public record DeliverableRemoved(ProjectId project, DeliverableId deliverable, List<FieldChange> changes)
        implements ProjectEvent {}
