package org.optr.task;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.project.ProjectId;

/**
 * The work breakdown structure of a project.
 *
 * @param rows depth first
 * @param percent all tasks rolled up by effort, from 0 to 100, unrounded; null without tasks
 * @param mayWrite whether the acting person may change it now
 */
public record Wbs(ProjectId project, List<WbsRow> rows, @Nullable BigDecimal percent, boolean mayWrite) {}
