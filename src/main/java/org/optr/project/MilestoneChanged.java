package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A milestone says something else. */
public record MilestoneChanged(ProjectId project, MilestoneId milestone, List<FieldChange> changes)
        implements ProjectEvent {}
