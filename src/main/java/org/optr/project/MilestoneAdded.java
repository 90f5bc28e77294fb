package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A plan got one more milestone. */
public record MilestoneAdded(ProjectId project, MilestoneId milestone, List<FieldChange> changes)
        implements ProjectEvent {}
