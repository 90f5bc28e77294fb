package org.optr.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.SubjectRef;

/**
 * Everything the page of a result shows.
 *
 * @param subject the objective or project that it is of
 * @param lead its owner or manager
 * @param computed of the figures, 0 to 1; null where there are none
 * @param proposed by the lead, 0.0 to 1.0
 * @param given the score that counts, 0.0 to 1.0; null before somebody has graded
 * @param gradedBy null before
 * @param maySpeak whether the acting person may add to the retrospective now
 * @param mayModerate whether the acting person may rate, and add actions and lessons, now
 * @param mayTakeBack whether the acting person may take the closing back now
 */
public record ResultPage(
        ResultId id,
        SubjectRef subject,
        String title,
        UnitId unit,
        PersonId lead,
        Commitment commitment,
        ResultStatus status,
        String delivered,
        @Nullable BigDecimal computed,
        BigDecimal proposed,
        String reason,
        @Nullable BigDecimal given,
        String comment,
        @Nullable PersonId gradedBy,
        @Nullable Instant gradedAt,
        List<KeyResultScore> keyResults,
        List<RetroNote> notes,
        List<Rating> ratings,
        List<ImprovementAction> actions,
        List<LessonSummary> lessons,
        Instant askedAt,
        @Nullable Instant closedAt,
        boolean maySpeak,
        boolean mayModerate,
        boolean mayTakeBack) {

    /** What the score means; null before somebody has graded. */
    public @Nullable Grade grade() {
        return given == null ? null : Scoring.grade(given, commitment);
    }
}
