package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A deliverable is there and waits for its acceptance. */
public record DeliverableDelivered(ProjectId project, DeliverableId deliverable, List<FieldChange> changes)
        implements ProjectEvent {}
