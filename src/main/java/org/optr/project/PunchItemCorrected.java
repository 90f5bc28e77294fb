package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** An item of the punch list was put right. */
public record PunchItemCorrected(ProjectId project, PunchItemId item, List<FieldChange> changes)
        implements ProjectEvent {}
