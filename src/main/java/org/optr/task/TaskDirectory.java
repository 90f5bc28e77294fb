package org.optr.task;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
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
                new Subject(TaskPages.ref(task.id()), task.terms().title(), pages.path(task), link(task.id())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, SubjectTitle> titles(Collection<String> ids) {
        var known = ids.stream()
                .flatMap(id -> Ids.read(id, TaskId::of).stream())
                .map(TaskId::value)
                .toList();
        return tasks.titles(known).stream()
                .collect(toMap(
                        found -> found.id().toString(),
                        found -> new SubjectTitle(TaskPages.ref(found.id()), found.title(), link(found.id()))));
    }

    private static String link(TaskId id) {
        return "tasks/" + id;
    }

    private Optional<Task> task(String id) {
        return Ids.read(id, TaskId::of).flatMap(tasks::findById);
    }
}
