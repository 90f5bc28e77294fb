package org.optr.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How much of a project's work is done, as the module that keeps the tasks knows it; shown beside the outcome, never as it. */
public interface WorkProgress {

    /** Returns how much is done, from 0 to 100, weighted by effort; nothing while there are no tasks. */
    Optional<BigDecimal> percent(ProjectId project);

    /** Returns how much the last baseline planned to be done by the evening of a day, weighted in the same way. */
    Optional<BigDecimal> plannedPercent(ProjectId project, LocalDate on);
}
