package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** Approval of the business case was asked for. */
public record BusinessCaseSubmitted(ProjectId project, int round, List<FieldChange> changes) implements ProjectEvent {}
