package org.optr.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.project.ClosingObstacle;
import org.optr.project.MissingFact;
import org.optr.project.PlanPart;
import org.optr.project.ProjectId;
import org.optr.project.WorkProgress;
import org.optr.shared.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a project about its tasks: a plan has some, an open one keeps it from closing, and together they say how far it is. */
@Component
@Transactional(readOnly = true)
class WorkOfTasks implements PlanPart, ClosingObstacle, WorkProgress {

    private final Plans plans;
    private final TaskBaselines baselines;

    WorkOfTasks(Plans plans, TaskBaselines baselines) {
        this.plans = plans;
        this.baselines = baselines;
    }

    @Override
    public List<MissingFact> missing(ProjectId project) {
        return plans.of(project).tree().size() > 0 ? List.of() : List.of(new MissingFact("task.missing.task", ""));
    }

    @Override
    public List<String> outside(ProjectId project, Period period) {
        var plan = plans.of(project);
        return plan.tree().leaves().stream()
                .filter(task -> task.status().open())
                .filter(task -> Stream.of(task.terms().startsOn(), task.terms().dueOn())
                        .anyMatch(day -> day != null && !period.contains(day)))
                .map(task -> plan.code(task) + " " + task.terms().title())
                .toList();
    }

    @Override
    public List<MissingFact> of(ProjectId project) {
        var plan = plans.of(project);
        return plan.tree().leaves().stream()
                .filter(task -> task.status().open())
                .map(task -> new MissingFact(
                        "task.missing.done",
                        plan.code(task) + " " + task.terms().title()))
                .toList();
    }

    @Override
    public Optional<BigDecimal> percent(ProjectId project) {
        return RollUp.percent(plans.of(project).tree().leaves());
    }

    @Override
    public Optional<BigDecimal> plannedPercent(ProjectId project, LocalDate on) {
        return baselines
                .last(project)
                .flatMap(tasks -> Share.mean(tasks.stream()
                        .filter(task -> !task.summary())
                        .map(task -> new Share(task.percentBy(on), task.effortHours()))
                        .toList()));
    }
}
