package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("requestProjectChanges")
@StepInfo(
        title = "Request changes",
        description = "Sends the business case back to the manager with what has to change.",
        reads = "comment")
class RequestProjectChanges implements Step {

    private final ProjectInitiation initiation;
    private final CurrentPerson currentPerson;

    RequestProjectChanges(ProjectInitiation initiation, CurrentPerson currentPerson) {
        this.initiation = initiation;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.requestChanges(project(variables), currentPerson.id(), comment(variables));
    }
}
