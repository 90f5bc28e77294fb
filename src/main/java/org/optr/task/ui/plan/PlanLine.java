package org.optr.task.ui.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.task.TaskId;
import org.optr.task.WbsRow;

/**
 * One line of the plan as it is shown: a task, or the place where a new one is being named.
 *
 * @param task null in the line of a new one
 * @param level 1 at the top
 * @param expanded whether a summary's tasks are shown below it
 * @param naming whether its title is being written in place
 */
record PlanLine(TaskId key, @Nullable WbsRow task, int level, boolean expanded, boolean naming) {

    /** The key of the line in which a new task is named; no task has it. */
    static final TaskId NEW = new TaskId(new UUID(0, 0));

    String code() {
        return task == null ? "" : task.code();
    }

    String title() {
        return task == null ? "" : task.title();
    }

    boolean summary() {
        return task != null && task.summary();
    }

    boolean misses() {
        return task != null && !task.missing().isEmpty();
    }
}
