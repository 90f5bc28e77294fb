package org.optr.task.process;

import static org.optr.task.process.TaskVariables.comment;
import static org.optr.task.process.TaskVariables.task;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.task.TaskAssignment;
import org.springframework.stereotype.Component;

@Component("acceptTaskResult")
@StepInfo(title = "Complete task", description = "Keeps who accepted the result: the task is done.", reads = "comment")
class AcceptTaskResult implements Step {

    private final TaskAssignment assignment;
    private final CurrentPerson currentPerson;

    AcceptTaskResult(TaskAssignment assignment, CurrentPerson currentPerson) {
        this.assignment = assignment;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        assignment.acceptResult(task(variables), currentPerson.inWhoseName(), comment(variables));
    }
}
