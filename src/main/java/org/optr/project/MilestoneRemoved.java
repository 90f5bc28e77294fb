package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A plan lost a milestone. */
public record MilestoneRemoved(ProjectId project, MilestoneId milestone, List<FieldChange> changes)
        implements ProjectEvent {}
