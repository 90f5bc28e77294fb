package org.optr.audit.findings;

import java.util.Optional;
import org.optr.audit.findings.Trigger.BySubstitute;
import org.optr.people.PersonId;

/** A yes of whoever stood in for the one who had asked. Whoever says no to whom they stand in for does them no favour. */
final class RequestersSubstitute {

    static Optional<Finding> in(DecisionFact decision) {
        var item = decision.item();
        var requester = item.requester();
        var inTheirPlace = requester.equals(item.onBehalfOf());
        if (!item.decides()
                || Outcomes.refuses(item.outcome())
                || requester.equals(PersonId.SYSTEM)
                || (!inTheirPlace && !decision.absent().contains(requester))) {
            return Optional.empty();
        }
        return Optional.of(
                decision.entry().finding(FindingRule.REQUESTERS_SUBSTITUTE, new BySubstitute(requester, inTheirPlace)));
    }

    private RequestersSubstitute() {}
}
