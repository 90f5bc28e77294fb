package org.optr.task;

import java.util.List;
import java.util.Optional;
import org.optr.project.BaselineTaken;
import org.optr.project.ProjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what was agreed about the tasks whenever a project takes a baseline. */
@Component
class TaskBaselines {

    private final TaskBaselineRepository baselines;
    private final Plans plans;
    private final TaskPages pages;

    TaskBaselines(TaskBaselineRepository baselines, Plans plans, TaskPages pages) {
        this.baselines = baselines;
        this.plans = plans;
        this.pages = pages;
    }

    @EventListener
    void on(BaselineTaken event) {
        var position = 0;
        for (var row : pages.wbs(plans.of(event.project())).rows()) {
            var key = new TaskBaselineKey(event.project(), event.baseline(), position++);
            baselines.save(new TaskBaseline(key, row));
        }
    }

    List<PlannedTask> of(ProjectId project, int number) {
        return baselines.of(project.value(), number).stream()
                .map(TaskBaseline::content)
                .toList();
    }

    Optional<List<PlannedTask>> last(ProjectId project) {
        return baselines.last(project.value()).map(number -> of(project, number));
    }
}
