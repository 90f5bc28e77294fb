package org.optr.task;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.project.ProjectId;

/**
 * Which tasks to list; null and empty mean "any".
 *
 * @param text part of the title, upper and lower case alike
 */
public record TaskFilter(String text, Set<TaskStatus> statuses, @Nullable ProjectId project) {

    public static final TaskFilter ALL = new TaskFilter("", Set.of(), null);

    public TaskFilter {
        statuses = Set.copyOf(statuses);
    }
}
