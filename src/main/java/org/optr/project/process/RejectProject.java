package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("rejectProject")
@StepInfo(title = "Reject project", description = "Ends the way of the project, with the reason.", reads = "comment")
class RejectProject implements Step {

    private final ProjectInitiation initiation;
    private final CurrentPerson currentPerson;

    RejectProject(ProjectInitiation initiation, CurrentPerson currentPerson) {
        this.initiation = initiation;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.reject(project(variables), currentPerson.id(), comment(variables));
    }
}
