package org.optr.audit.findings;

import java.util.ArrayList;
import java.util.List;
import org.optr.audit.findings.Trigger.SentBack;

/** Sent back as often as set, or more often. Each time from then on is a finding of its own. */
final class SentBackOften {

    /** @param done about one subject in one case, the oldest first */
    static List<Finding> in(List<DecisionFact> done, int times) {
        var found = new ArrayList<Finding>();
        var count = 0;
        for (var each : done) {
            if (Outcomes.sendsBack(each.item().outcome()) && ++count >= times) {
                found.add(each.entry().finding(FindingRule.SENT_BACK_OFTEN, new SentBack(count)));
            }
        }
        return found;
    }

    private SentBackOften() {}
}
