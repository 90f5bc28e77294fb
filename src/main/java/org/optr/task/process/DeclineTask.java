package org.optr.task.process;

import static org.optr.task.process.TaskVariables.comment;
import static org.optr.task.process.TaskVariables.task;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.task.TaskAssignment;
import org.springframework.stereotype.Component;

@Component("declineTask")
@StepInfo(
        title = "Take task back",
        description = "Plans the task again and keeps why the responsible person gave it back.",
        reads = "comment")
class DeclineTask implements Step {

    private final TaskAssignment assignment;
    private final CurrentPerson currentPerson;

    DeclineTask(TaskAssignment assignment, CurrentPerson currentPerson) {
        this.assignment = assignment;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        assignment.decline(task(variables), currentPerson.inWhoseName(), comment(variables));
    }
}
