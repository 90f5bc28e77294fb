package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.ChangeControl;
import org.springframework.stereotype.Component;

@Component("rejectChange")
@StepInfo(title = "Reject change", description = "Leaves the plan as it is, with the reason.", reads = "comment")
class RejectChange implements Step {

    private final ChangeControl changes;
    private final CurrentPerson currentPerson;

    RejectChange(ChangeControl changes, CurrentPerson currentPerson) {
        this.changes = changes;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        changes.reject(project(variables), currentPerson.id(), comment(variables));
    }
}
