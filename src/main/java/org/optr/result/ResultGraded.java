package org.optr.result;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** A score was given. */
public record ResultGraded(ResultId result, PersonId by, List<FieldChange> changes) implements ResultEvent {}
