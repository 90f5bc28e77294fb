package org.optr.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.task.EvidenceDraft;
import org.optr.task.Indicator;
import org.optr.task.PercentRule;
import org.optr.task.Progress;
import org.optr.task.WorkStep;

/**
 * A task and what happens to it.
 *
 * @param title no other task of the company has it
 * @param from first week of the project in which it is done; 0 while unknown, as is {@code to}
 * @param after titles of the tasks before it
 * @param deliverable title of what it contributes to
 * @param parts subtasks
 * @param addedDaysAgo null where it is planned from the beginning
 * @param way what happens after it is offered, in order of time
 */
record Work(
        String title,
        @Nullable String description,
        @Nullable String responsible,
        int from,
        int to,
        @Nullable Indicator indicator,
        @Nullable BigDecimal hours,
        @Nullable PercentRule rule,
        List<WorkStep> steps,
        @Nullable BigDecimal units,
        List<String> after,
        @Nullable String deliverable,
        List<Work> parts,
        @Nullable Integer addedDaysAgo,
        List<Deed> way) {

    /**
     * What somebody does with a task.
     *
     * @param step of the process, or {@code report} or {@code cancel} it
     * @param progress for {@code report}
     * @param evidence for {@code report}; null where there is none
     */
    record Deed(
            int daysAgo,
            String by,
            String step,
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable Progress progress,
            @Nullable EvidenceDraft evidence) {}

    /** Returns the task and all below it. */
    Stream<Work> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Work::all));
    }
}
