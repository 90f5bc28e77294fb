package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.time.LocalDate;
import org.optr.shared.Money;

/**
 * A cost to be booked.
 *
 * @param bookedOn the day to which it belongs
 * @param amount not zero; less than zero takes an earlier booking back
 */
public record CostDraft(LocalDate bookedOn, Money amount, String note) {

    public CostDraft {
        require(amount.amount().signum() != 0, "project.cost.zero");
        require(!note.isBlank(), "project.cost.note.missing");
        note = Comments.written(note, Limits.REASON);
    }
}
