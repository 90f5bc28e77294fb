package org.optr.task;

import java.util.Optional;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for tasks. */
@Component
class TaskDirectory implements SubjectDirectory {

    private final TaskRepository tasks;
    private final TaskPages pages;

    TaskDirectory(TaskRepository tasks, TaskPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.TASK;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return task(id).map(task ->
                new Subject(TaskPages.ref(task.id()), task.terms().title(), pages.path(task), "tasks/" + task.id()));
    }

    private Optional<Task> task(String id) {
        return Ids.read(id, TaskId::of).flatMap(tasks::findById);
    }
}
