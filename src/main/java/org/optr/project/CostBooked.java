package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The project cost something. */
public record CostBooked(ProjectId project, CostId cost, List<FieldChange> changes) implements ProjectEvent {}
