package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** A lesson was added to the library. */
public record LessonLearned(ResultId result, List<FieldChange> changes) implements ResultEvent {}
