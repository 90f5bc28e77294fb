package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Embeddable;
import java.util.stream.Stream;

/**
 * Why a plan has to change, and what that means.
 *
 * @param impactOnTime empty where there is none
 * @param impactOnCost empty where there is none; only for whom the project's money concerns
 * @param impactOnScope empty where there is none
 */
@Embeddable
public record ChangeReason(String reason, String impactOnTime, String impactOnCost, String impactOnScope) {

    public ChangeReason {
        require(!reason.isBlank(), "project.change.reason.missing");
        reason = Comments.written(reason, Limits.LONG);
        impactOnTime = Comments.written(impactOnTime, Limits.LONG);
        impactOnCost = Comments.written(impactOnCost, Limits.LONG);
        impactOnScope = Comments.written(impactOnScope, Limits.LONG);
        var said = Stream.of(impactOnTime, impactOnCost, impactOnScope).anyMatch(impact -> !impact.isEmpty());
        require(said, "project.change.impact.missing");
    }
}
