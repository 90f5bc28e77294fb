package org.optr.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.project.ProjectId;

/**
 * One line of a list of tasks; summaries are not in such lists.
 *
 * @param percent from 0 to 100, unrounded
 */
public record TaskRow(
        TaskId id,
        String title,
        TaskStatus status,
        ProjectId project,
        String projectTitle,
        @Nullable PersonId responsible,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        BigDecimal percent) {}
