package org.optr.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.project.ProjectId;
import org.optr.project.WorkProgress;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains how far the work of a project is, from the whole down to its tasks. */
@Service
@Transactional(readOnly = true)
public class WorkReader {

    private final Plans plans;
    private final WorkProgress progress;
    private final Clock clock;

    WorkReader(Plans plans, WorkProgress progress, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.clock = clock;
    }

    public DoneWork of(ProjectId project) {
        var plan = plans.of(project);
        var planned = progress.plannedPercent(project, LocalDate.now(clock)).map(percent -> percent.movePointLeft(2));
        var whole = read(plan, plan.project().title(), null);
        return new DoneWork(whole.title(), whole.done(), whole.parts(), planned.orElse(null));
    }

    public DoneWork of(TaskId part) {
        var plan = plans.of(part);
        var task = plan.task(part);
        return read(plan, plan.code(task) + " " + task.terms().title(), part);
    }

    private DoneWork read(TaskPlan plan, String title, @Nullable TaskId part) {
        var figure = new WorkShares(plan).figure(part, clock.instant());
        var parts = plan.tree().children(part).stream()
                .filter(plan.tree()::isSummary)
                .map(task -> TaskPages.ref(task.id()))
                .collect(Collectors.<SubjectRef>toSet());
        return new DoneWork(title, figure, parts, null);
    }
}
