package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** Something is missing before operations take over. */
public record HandOverSentBack(ProjectId project, PersonId by, List<FieldChange> changes) implements ProjectEvent {}
