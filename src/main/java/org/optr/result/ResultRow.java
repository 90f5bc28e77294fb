package org.optr.result;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * One result on the scorecard.
 *
 * @param given null before somebody has graded
 */
public record ResultRow(
        ResultId id,
        SubjectRef subject,
        String title,
        PersonId lead,
        Commitment commitment,
        ResultStatus status,
        BigDecimal proposed,
        @Nullable BigDecimal given,
        List<KeyResultScore> keyResults) {

    static ResultRow of(Result result) {
        var scores = result.scores();
        return new ResultRow(
                result.id(),
                result.subject(),
                result.title(),
                result.lead(),
                result.commitment(),
                result.status(),
                scores.proposed(),
                scores.given(),
                result.keyResults());
    }

    /** What the score means; null before somebody has graded. */
    public @Nullable Grade grade() {
        return given == null ? null : Scoring.grade(given, commitment);
    }
}
