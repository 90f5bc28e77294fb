package org.optr.task.ui.plan;

import org.jspecify.annotations.Nullable;
import org.optr.project.ProjectId;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;
import org.optr.task.TaskService;
import org.optr.task.WbsRow;

/** Does to the tasks of one project what was asked for in its plan. */
final class PlanCommands {

    private final TaskService tasks;
    private final ProjectId project;

    PlanCommands(TaskService tasks, ProjectId project) {
        this.tasks = tasks;
        this.project = project;
    }

    TaskId add(@Nullable TaskId after, String title) {
        return tasks.add(project, after, TaskDraft.titled(title));
    }

    void rename(WbsRow task, String title) {
        if (!title.strip().equals(task.title())) {
            tasks.change(task.id(), task.version(), task.content().withTitle(title));
        }
    }

    /** Moves a task by one step. */
    void move(PlanAction action, TaskId task) {
        switch (action) {
            case INDENT -> tasks.indent(task);
            case OUTDENT -> tasks.outdent(task);
            case UP -> tasks.moveUp(task);
            case DOWN -> tasks.moveDown(task);
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    void remove(TaskId task) {
        tasks.remove(task);
    }

    void offer(TaskId task) {
        tasks.offer(task);
    }
}
