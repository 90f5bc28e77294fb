package org.optr.result;

import java.math.BigDecimal;
import java.util.Map;
import org.optr.objective.KeyResultId;
import org.optr.shared.Texts;

/**
 * What the owner of an objective, or the manager of a project, says when asking to close it.
 *
 * @param delivered what is there now that was not there before
 * @param score proposed, 0.0 to 1.0
 * @param reason why this score; needed where it differs from the figures, or where all was promised and not all is there
 * @param keyResults scores proposed for key results; those left out keep their computed score
 */
public record ClosingProposal(
        String delivered, BigDecimal score, String reason, Map<KeyResultId, BigDecimal> keyResults) {

    public ClosingProposal {
        delivered = Texts.required(delivered, Limits.LONG, "result.delivered");
        score = Scoring.given(score);
        reason = Texts.optional(reason, Limits.REASON, "result.reason");
        keyResults.values().forEach(Scoring::given);
        keyResults = Map.copyOf(keyResults);
    }
}
