package org.optr.objective;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectDirectory.PathPart;

/**
 * Everything an objective's page shows, except its check-in feed.
 *
 * @param version to hand back with an edit
 * @param path from the top objective down, this one last
 * @param parent null if it has none, or one that the acting person may not see
 * @param round 0 before the first submission
 * @param responses oldest first, of every round
 * @param changes what changed since the last round was answered; empty in the first
 * @param hints codes of the quality coach's advice in this round, worded under {@code hint.<code>}
 * @param missing what blocks its submission
 * @param publishedAt null before
 * @param checkInRhythm null for the cycle's own
 * @param finalScore 0.0 to 1.0 once it is closed; null before
 * @param closedAt null before
 * @param mayEdit whether the acting person may write in it now
 * @param mayWithdraw whether the acting person may take it back from approval now
 */
public record ObjectivePage(
        ObjectiveId id,
        int version,
        ObjectiveDraft content,
        ObjectiveStatus status,
        CycleSummary cycle,
        List<PathPart> path,
        @Nullable ObjectiveLink parent,
        List<ObjectiveLink> children,
        List<KeyResultCard> keyResults,
        ObjectiveFigures figures,
        int round,
        List<Response> responses,
        List<ContentChange> changes,
        List<String> hints,
        List<MissingFact> missing,
        @Nullable Instant publishedAt,
        @Nullable CheckInRhythm checkInRhythm,
        @Nullable BigDecimal finalScore,
        @Nullable Instant closedAt,
        boolean mayEdit,
        boolean mayWithdraw) {}
