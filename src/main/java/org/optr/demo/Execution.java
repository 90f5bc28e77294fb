package org.optr.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Proposal.Stone;
import org.optr.project.ChangeReason;
import org.optr.project.HandOverCheck;
import org.optr.project.Severity;
import org.optr.project.StatusReportDraft;

/** What is written while a project runs. */
final class Execution {

    record Report(int daysAgo, StatusReportDraft content) {}

    /** @param amount in the currency of the budget */
    record Booking(int daysAgo, String by, BigDecimal amount, String note) {}

    /**
     * A change that the manager asks for. What is null stays.
     *
     * @param milestones those that move, by their titles, and new ones
     */
    record Change(
            int daysAgo,
            ChangeReason reason,
            @Nullable BigDecimal budget,
            @Nullable Integer weeks,
            List<Stone> milestones) {}

    /** @param act {@code deliver}, {@code accept} or {@code refuse} */
    record Delivered(int daysAgo, String by, String act, String deliverable, String comment) {}

    /** @param corrected null while it is open */
    record Finding(
            int daysAgo,
            String by,
            String place,
            String defect,
            String correctiveAction,
            String responsible,
            Severity severity,
            int dueInDays,
            @Nullable Correction corrected) {}

    record Correction(int daysAgo, String by, String evidence) {}

    /** What the manager clears for the hand-over. */
    record Preparation(int daysAgo, List<HandOverCheck> checks, int careDays) {}

    private Execution() {}
}
