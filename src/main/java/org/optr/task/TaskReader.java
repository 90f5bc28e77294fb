package org.optr.task;

import java.util.List;
import java.util.Optional;
import org.optr.project.ProjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows tasks to the acting person, who sees those of every project that they may see. */
@Component
@Transactional(readOnly = true)
public class TaskReader {

    public Wbs wbs(ProjectId project) {
        return new Wbs(project, List.of(), null, false);
    }

    public Optional<TaskPage> page(TaskId id) {
        return Optional.empty();
    }

    /** Returns the tasks for which the acting person is responsible, the next deadline first. */
    public List<TaskRow> mine(TaskFilter filter, int offset, int limit) {
        return List.of();
    }

    public int countMine(TaskFilter filter) {
        return 0;
    }

    /** Returns tasks of everybody, the next deadline first. */
    public List<TaskRow> find(TaskFilter filter, int offset, int limit) {
        return List.of();
    }

    public int count(TaskFilter filter) {
        return 0;
    }

    /** Returns what was agreed in a baseline, in the order of the codes. */
    public List<PlannedTask> baseline(ProjectId project, int number) {
        return List.of();
    }
}
