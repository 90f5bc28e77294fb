package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** An item of the punch list says something else. */
public record PunchItemChanged(ProjectId project, PunchItemId item, List<FieldChange> changes)
        implements ProjectEvent {}
