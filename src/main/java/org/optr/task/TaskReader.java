package org.optr.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows tasks to the acting person, who sees those of every project that they may see. */
@Service
@Transactional(readOnly = true)
public class TaskReader {

    private final Plans plans;
    private final TaskRepository tasks;
    private final TaskSearch search;
    private final TaskPages pages;
    private final TaskBaselines baselines;
    private final ProjectReader projects;
    private final CurrentPerson currentPerson;

    TaskReader(
            Plans plans,
            TaskRepository tasks,
            TaskSearch search,
            TaskPages pages,
            TaskBaselines baselines,
            ProjectReader projects,
            CurrentPerson currentPerson) {
        this.plans = plans;
        this.tasks = tasks;
        this.search = search;
        this.pages = pages;
        this.baselines = baselines;
        this.projects = projects;
        this.currentPerson = currentPerson;
    }

    /** Returns the whole work breakdown structure, in a number of queries that does not grow with it. */
    public Wbs wbs(ProjectId project) {
        return pages.wbs(plans.of(project));
    }

    /** Returns nothing for a task that does not exist. */
    public Optional<TaskPage> page(TaskId id) {
        return tasks.projectOf(id).map(plans::of).map(plan -> pages.page(plan, plan.task(id)));
    }

    /** Returns the tasks for which the acting person is responsible, the next deadline first. */
    public List<TaskRow> mine(TaskFilter filter, int offset, int limit) {
        return rows(search.find(filter, me(), offset, limit));
    }

    public int countMine(TaskFilter filter) {
        return search.count(filter, me());
    }

    /** Returns tasks of everybody, the next deadline first. */
    public List<TaskRow> find(TaskFilter filter, int offset, int limit) {
        return rows(search.find(filter, null, offset, limit));
    }

    public int count(TaskFilter filter) {
        return search.count(filter, null);
    }

    /** Returns what was agreed in a baseline, in the order of the codes. */
    public List<PlannedTask> baseline(ProjectId project, int number) {
        return baselines.of(project, number);
    }

    private PersonId me() {
        return currentPerson.inWhoseName();
    }

    private List<TaskRow> rows(List<Task> found) {
        var titles = projects.titles(found.stream().map(Task::project).collect(Collectors.toSet()));
        return found.stream()
                .map(task -> row(task, titles.getOrDefault(task.project(), "")))
                .toList();
    }

    private static TaskRow row(Task task, String projectTitle) {
        var terms = task.terms();
        return new TaskRow(
                task.id(),
                terms.title(),
                task.status(),
                task.project(),
                projectTitle,
                terms.responsible(),
                terms.startsOn(),
                terms.dueOn(),
                task.course().percent());
    }
}
