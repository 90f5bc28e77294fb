package org.optr.result;

import java.time.Instant;
import org.optr.people.PersonId;

/** One lesson of the library. */
public record LessonSummary(LessonId id, ResultId result, LessonDraft content, PersonId by, Instant at) {}
