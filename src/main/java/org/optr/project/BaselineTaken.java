package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** The plan was approved and frozen; the project runs. */
public record BaselineTaken(ProjectId project, int baseline, PersonId by, List<FieldChange> changes)
        implements ProjectEvent {}
