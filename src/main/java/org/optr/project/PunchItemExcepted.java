package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The sponsor lives with an item of the punch list. */
public record PunchItemExcepted(ProjectId project, PunchItemId item, List<FieldChange> changes)
        implements ProjectEvent {}
