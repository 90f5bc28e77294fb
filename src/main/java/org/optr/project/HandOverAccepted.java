package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** Operations took over what the project delivered. */
public record HandOverAccepted(ProjectId project, PersonId by, List<FieldChange> changes) implements ProjectEvent {}
