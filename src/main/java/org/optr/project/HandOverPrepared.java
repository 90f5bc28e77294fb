package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;

/** The hand-over to operations is a step further. */
public record HandOverPrepared(ProjectId project, List<FieldChange> changes) implements ProjectEvent {}
