package org.optr.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.project.MissingFact;

/**
 * A task in its work breakdown structure.
 *
 * @param version to hand back with a change
 * @param parent null at the top
 * @param code position from the top down, such as {@code 1.2.3}
 * @param level 1 at the top
 * @param summary whether it has subtasks; then status, dates and percent are theirs, rolled up
 * @param content what is written in it, to edit; a summary's own assignment is kept and has no effect
 * @param startsOn the earliest of a summary's tasks
 * @param dueOn the latest of a summary's tasks
 * @param actual what the indicator reads; null before the first report
 * @param percent from 0 to 100, unrounded; of a summary weighted by effort
 * @param waits whether a predecessor is still open
 * @param missing what has to be known before it can be offered
 */
public record WbsRow(
        TaskId id,
        int version,
        @Nullable TaskId parent,
        String code,
        int level,
        boolean summary,
        TaskStatus status,
        TaskDraft content,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal actual,
        BigDecimal percent,
        boolean waits,
        List<MissingFact> missing) {

    public String title() {
        return content.title();
    }
}
