package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A deliverable says something else. */
public record DeliverableChanged(ProjectId project, DeliverableId deliverable, List<FieldChange> changes)
        implements ProjectEvent {}
