package org.optr.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as it was agreed in a baseline of its project. */
public record PlannedTask(
        TaskId task,
        String code,
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal effortHours) {}
