package org.optr.demo;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.function.Function;
import org.optr.project.DeliverableId;
import org.optr.task.Dependency;
import org.optr.task.PercentRule;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;

/**
 * The tasks as the managers of the demo company plan them.
 *
 * @param deliverables of the project, by title
 * @param tasks by title
 */
record TaskDrafts(ProjectDrafts project, Map<String, DeliverableId> deliverables, Function<String, TaskId> tasks) {

    TaskDraft of(Work work) {
        return new TaskDraft(
                work.title(),
                requireNonNullElse(work.description(), ""),
                work.responsible() == null ? null : project.cast().person(work.responsible()),
                work.from() == 0 ? null : project.startOf(work.from()),
                work.to() == 0 ? null : project.endOf(work.to()),
                work.indicator(),
                work.hours(),
                requireNonNullElse(work.rule(), PercentRule.MANUAL),
                work.steps(),
                work.units(),
                work.after().stream()
                        .map(title -> new Dependency(tasks.apply(title), 0))
                        .collect(toSet()),
                work.deliverable() == null ? null : deliverables.get(work.deliverable()));
    }
}
