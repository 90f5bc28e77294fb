package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import org.optr.objective.ObjectiveReader;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ui.WorkDone;
import org.optr.task.TaskId;
import org.optr.task.WorkReader;

/** Shows how much of a project's work is done and opens why, from the whole down to its tasks. */
@org.springframework.stereotype.Component
public class WorkFigures implements WorkDone {

    private final WorkReader work;
    private final ProjectReader projects;
    private final ObjectiveReader objectives;

    WorkFigures(WorkReader work, ProjectReader projects, ObjectiveReader objectives) {
        this.work = work;
        this.projects = projects;
        this.objectives = objectives;
    }

    @Override
    public Component figure(ProjectId project) {
        return new WorkFigure(work.of(project), () -> explain(project));
    }

    /** Opens the explanation of all work, with the outcome of the leading objective beside it. */
    public void explain(ProjectId project) {
        var dialog = new WorkExplanation(work.of(project), this::explain);
        projects.standing(project)
                .flatMap(standing -> objectives.page(standing.leading()))
                .ifPresent(objective -> dialog.add(new OutcomeBeside(objective)));
        dialog.open();
    }

    private void explain(TaskId part) {
        new WorkExplanation(work.of(part), this::explain).open();
    }
}
