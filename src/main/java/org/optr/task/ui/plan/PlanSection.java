package org.optr.task.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.optr.people.People;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ui.PlannedWork;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.optr.task.ui.WorkFigures;
import org.optr.ui.SubjectSection;

/** The work breakdown structure: a tab of the project's page, and a part of the work item in which the plan is written. */
@org.springframework.stereotype.Component
class PlanSection implements SubjectSection, PlannedWork {

    private final ProjectReader projects;
    private final TaskReader reader;
    private final TaskService tasks;
    private final LineDialogs dialogs;
    private final WorkFigures figures;
    private final People people;
    private final Clock clock;

    PlanSection(
            ProjectReader projects,
            TaskReader reader,
            TaskService tasks,
            LineDialogs dialogs,
            WorkFigures figures,
            People people,
            Clock clock) {
        this.projects = projects;
        this.reader = reader;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.figures = figures;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.PROJECT;
    }

    @Override
    public String title() {
        return "plan.tab";
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show(SubjectRef subject) {
        return show(ProjectId.of(subject.id()), () -> {});
    }

    @Override
    public Component show(ProjectId project, Runnable changed) {
        return projects.page(project)
                .<Component>map(page -> new PlanEditor(
                        page,
                        new PlanReading(reader, people, clock, page),
                        new PlanCommands(tasks, project),
                        dialogs,
                        () -> figures.explain(project),
                        changed))
                .orElseGet(Div::new);
    }
}
