package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** A business case says something else. */
public record BusinessCaseWritten(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
