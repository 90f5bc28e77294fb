package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("noteFeasibility")
@StepInfo(
        title = "Note feasibility",
        description = "Keeps that finance found the project feasible, and what they say about it.",
        reads = "comment")
class NoteFeasibility implements Step {

    private final ProjectInitiation initiation;
    private final CurrentPerson currentPerson;

    NoteFeasibility(ProjectInitiation initiation, CurrentPerson currentPerson) {
        this.initiation = initiation;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.noteFeasibility(project(variables), currentPerson.id(), comment(variables));
    }
}
