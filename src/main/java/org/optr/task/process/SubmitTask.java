package org.optr.task.process;

import static org.optr.task.process.TaskVariables.task;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.task.TaskAssignment;
import org.springframework.stereotype.Component;

@Component("submitTask")
@StepInfo(
        title = "Submit task",
        description =
                "Hands the result in, and says who judges it: somebody who did nothing of it. Refused without the indicator"
                        + " read, without evidence, or while another task must come first.",
        writes = "acceptorId")
class SubmitTask implements Step {

    private final TaskAssignment assignment;
    private final CurrentPerson currentPerson;

    SubmitTask(TaskAssignment assignment, CurrentPerson currentPerson) {
        this.assignment = assignment;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        var task = task(variables);
        assignment.submit(task, currentPerson.inWhoseName());
        TaskVariables.ACCEPTOR.set(
                variables, assignment.factsFor(task).acceptor().toString());
    }
}
