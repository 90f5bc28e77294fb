package org.optr.task.ui;

import org.optr.task.Progress;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.springframework.stereotype.Component;

/** Keeps what is reported on a task and returns the task as it is then. */
@Component
class TaskReports {

    private final TaskService tasks;
    private final TaskReader reader;

    TaskReports(TaskService tasks, TaskReader reader) {
        this.tasks = tasks;
        this.reader = reader;
    }

    TaskPage report(TaskPage before, Progress progress) {
        tasks.report(before.id(), before.row().version(), progress);
        return reader.page(before.id()).orElse(before);
    }
}
