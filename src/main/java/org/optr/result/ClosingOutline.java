package org.optr.result;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.shared.SubjectRef;

/**
 * What somebody sees who is about to ask for the closing of an objective or a project.
 *
 * @param computed of the figures as they are now, 0 to 1; null where there are none
 * @param keyResults with their computed scores
 */
public record ClosingOutline(
        SubjectRef subject,
        String title,
        Commitment commitment,
        @Nullable BigDecimal computed,
        List<KeyResultScore> keyResults) {

    static ClosingOutline of(SubjectFacts facts) {
        return new ClosingOutline(
                facts.subject(),
                facts.title(),
                facts.commitment(),
                facts.computed().orElse(null),
                facts.keyResults());
    }
}
