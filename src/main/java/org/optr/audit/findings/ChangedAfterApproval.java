package org.optr.audit.findings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.Trigger.Changed;

/** Changed while an approval stood, and not approved again since. What was sent back or withdrawn is open to changes. */
final class ChangedAfterApproval {

    /** @param entries about one subject, the oldest first */
    static List<Finding> in(ApprovedMatter matter, List<EntryFact> entries) {
        var found = new ArrayList<Finding>();
        @Nullable EntryFact approval = null;
        for (var entry : entries) {
            if (matter.isApprovedBy(entry)) {
                approval = entry;
                found.clear();
            } else if (matter.isTakenBackBy(entry)) {
                approval = null;
            } else if (approval != null && matter.changes(entry)) {
                var trigger = new Changed(entry.event(), approval.actor(), approval.at());
                found.add(entry.finding(FindingRule.CHANGED_AFTER_APPROVAL, trigger));
            }
        }
        return found;
    }

    private ChangedAfterApproval() {}
}
