package org.optr.demo;

import java.math.BigDecimal;
import java.util.List;
import org.optr.result.Criterion;
import org.optr.result.LessonDraft;
import org.optr.result.NoteKind;

/**
 * How the owner of an objective, or the manager of a project, brings it to its end.
 *
 * @param daysAgo when they ask to close it
 * @param lookingBackDaysAgo when they rate the way and write down what was learned
 */
record Ending(
        int daysAgo,
        String delivered,
        BigDecimal score,
        String reason,
        List<Thought> notes,
        int lookingBackDaysAgo,
        List<Rated> ratings,
        List<Improvement> actions,
        List<LessonDraft> lessons,
        List<Thanks> thanks) {

    record Thought(int daysAgo, String by, NoteKind kind, String text) {}

    record Rated(Criterion criterion, int points, String improvement) {}

    /** @param doneDaysAgo 0 while it is open */
    record Improvement(String title, String owner, int dueInDays, int doneDaysAgo) {}

    record Thanks(int daysAgo, String by, List<String> persons, String text) {}
}
