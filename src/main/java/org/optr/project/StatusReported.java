package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The manager reported on time, cost and scope of the project. */
public record StatusReported(ProjectId project, StatusReportId report, List<FieldChange> changes)
        implements ProjectEvent {}
