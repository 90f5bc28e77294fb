package org.optr.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.optr.people.CurrentPerson;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.Tree.Place;
import org.springframework.stereotype.Component;

/** Puts together what the acting person sees of plans and tasks. */
@Component
class TaskPages {

    private final ProjectReader projects;
    private final Doers doers;
    private final CurrentPerson currentPerson;

    TaskPages(ProjectReader projects, Doers doers, CurrentPerson currentPerson) {
        this.projects = projects;
        this.doers = doers;
        this.currentPerson = currentPerson;
    }

    Wbs wbs(TaskPlan plan) {
        var rows = plan.tree().places().values().stream()
                .map(place -> row(plan, place))
                .toList();
        var percent = RollUp.percent(plan.tree().leaves()).orElse(null);
        return new Wbs(plan.project().id(), rows, percent, plan.mayWrite(currentPerson.inWhoseName()));
    }

    TaskPage page(TaskPlan plan, Task task) {
        var course = task.course();
        var places = plan.tree().places();
        return new TaskPage(
                row(plan, Objects.requireNonNull(places.get(task.id()))),
                task.project(),
                path(task),
                plan.project().manager(),
                plan.acceptor(task),
                course.unitsDone(),
                course.effortSpent(),
                course.note(),
                course.reason(),
                task.evidence(),
                predecessors(task, places),
                successors(task, places),
                rights(plan, task));
    }

    /** Returns the path from the top objective down, the task last. */
    List<PathPart> path(Task task) {
        var self = new PathPart(ref(task.id()), task.terms().title());
        return Stream.concat(projects.path(task.project()).stream(), Stream.of(self))
                .toList();
    }

    static SubjectRef ref(TaskId id) {
        return new SubjectRef(SubjectKind.TASK, id.toString());
    }

    private static WbsRow row(TaskPlan plan, Place place) {
        var task = place.task();
        var summary = plan.tree().isSummary(task);
        var rolledUp = RollUp.of(plan.tree().leavesOf(task));
        var terms = task.terms();
        return new WbsRow(
                task.id(),
                task.version(),
                task.parent(),
                place.code(),
                place.level(),
                summary,
                summary ? rolledUp.status() : task.status(),
                terms.draft(),
                summary ? rolledUp.startsOn() : terms.startsOn(),
                summary ? rolledUp.dueOn() : terms.dueOn(),
                task.course().actual(),
                summary
                        ? rolledUp.percent().orElse(BigDecimal.ZERO)
                        : task.course().percent(),
                task.status().open() && !plan.waits().openBefore(task).isEmpty(),
                summary || task.status() != TaskStatus.PLANNED ? List.of() : terms.missing());
    }

    private static List<TaskLink> predecessors(Task task, Map<TaskId, Place> places) {
        return places.values().stream()
                .flatMap(place -> task.terms().dependencies().stream()
                        .filter(dependency ->
                                dependency.predecessor().equals(place.task().id()))
                        .map(dependency -> link(place, dependency)))
                .toList();
    }

    private static List<TaskLink> successors(Task task, Map<TaskId, Place> places) {
        return places.values().stream()
                .flatMap(place -> place.task().terms().dependencies().stream()
                        .filter(dependency -> dependency.predecessor().equals(task.id()))
                        .map(dependency -> link(place, dependency)))
                .toList();
    }

    private static TaskLink link(Place place, Dependency dependency) {
        var task = place.task();
        return new TaskLink(task.id(), place.code(), task.terms().title(), task.status(), dependency.lagDays());
    }

    private TaskPage.Rights rights(TaskPlan plan, Task task) {
        var me = currentPerson.inWhoseName();
        var status = task.status();
        var leaf = !plan.tree().isSummary(task);
        var steers = plan.running() && plan.project().manager().equals(me);
        var offered = status == TaskStatus.OFFERED || status.working();
        return new TaskPage.Rights(
                plan.mayWrite(me) && status.open() && status != TaskStatus.SUBMITTED,
                plan.running() && status.working() && doers.mayWorkOn(task),
                steers
                        && leaf
                        && status == TaskStatus.PLANNED
                        && !task.course().wasOffered()
                        && task.terms().missing().isEmpty(),
                steers && offered,
                steers
                        && plan.tree().leavesOf(task).stream()
                                .anyMatch(each -> each.status().open()));
    }
}
