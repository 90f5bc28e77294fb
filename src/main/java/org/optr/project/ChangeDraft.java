package org.optr.project;

import java.util.List;
import org.optr.shared.Money;
import org.optr.shared.Period;

/**
 * A change of what was agreed.
 *
 * @param milestones all that there shall be; those to stay keep their id
 * @param deliverables all that there shall be; those to stay keep their id
 */
public record ChangeDraft(
        ChangeReason reason, Money budget, Period period, List<Milestone> milestones, List<Deliverable> deliverables) {

    BaselineContent content() {
        return new BaselineContent(budget, period, milestones, deliverables);
    }
}
