package org.optr.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Figure;
import org.optr.shared.Figure.Contribution;

/** Says of what the done work of a plan, or of one part of it, is made up: tasks by their effort, without cancelled ones. */
final class WorkShares {

    private final TaskPlan plan;
    private final boolean byEffort;

    WorkShares(TaskPlan plan) {
        this.plan = plan;
        byEffort = Share.byEffort(RollUp.shares(plan.tree().leaves()));
    }

    /** @param part the task whose subtasks contribute; null for those at the top */
    Figure figure(@Nullable TaskId part, Instant now) {
        var contributions =
                plan.tree().children(part).stream().map(this::contribution).toList();
        var counted = part == null ? plan.tree().leaves() : plan.tree().leavesOf(plan.task(part));
        return new Figure(
                share(counted),
                byEffort ? "figure.formula.work-by-effort" : "figure.formula.work-alike",
                contributions,
                "figure.source.tasks",
                now);
    }

    private Contribution contribution(Task task) {
        var leaves = plan.tree().leavesOf(task);
        return new Contribution(
                TaskPages.ref(task.id()),
                plan.code(task) + " " + task.terms().title(),
                Share.weight(RollUp.shares(leaves), byEffort),
                share(leaves));
    }

    private @Nullable BigDecimal share(List<Task> leaves) {
        return Share.mean(RollUp.shares(leaves), byEffort)
                .map(percent -> percent.movePointLeft(2))
                .orElse(null);
    }
}
