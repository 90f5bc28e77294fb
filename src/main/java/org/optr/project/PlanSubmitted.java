package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** Approval of the plan was asked for. */
public record PlanSubmitted(ProjectId project, int round, List<FieldChange> changes) implements ProjectEvent {}
