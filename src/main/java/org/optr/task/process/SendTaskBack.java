package org.optr.task.process;

import static org.optr.task.process.TaskVariables.comment;
import static org.optr.task.process.TaskVariables.task;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.task.TaskAssignment;
import org.springframework.stereotype.Component;

@Component("sendTaskBack")
@StepInfo(
        title = "Send task back",
        description = "Lets the responsible person go on, with what has to change.",
        reads = "comment",
        writes = "workDays")
class SendTaskBack implements Step {

    private final TaskAssignment assignment;
    private final CurrentPerson currentPerson;
    private final TimeForWork time;

    SendTaskBack(TaskAssignment assignment, CurrentPerson currentPerson, TimeForWork time) {
        this.assignment = assignment;
        this.currentPerson = currentPerson;
        this.time = time;
    }

    @Override
    public void run(StepVariables variables) {
        assignment.sendBack(task(variables), currentPerson.inWhoseName(), comment(variables));
        time.setIn(variables, assignment.factsFor(task(variables)).dueOn());
    }
}
