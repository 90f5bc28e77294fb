package org.optr.task.process;

import static org.optr.task.process.TaskVariables.task;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.task.TaskAssignment;
import org.springframework.stereotype.Component;

@Component("acceptTask")
@StepInfo(
        title = "Accept task",
        description = "Keeps that the responsible person agreed, and counts the days that are left.",
        writes = "workDays")
class AcceptTask implements Step {

    private final TaskAssignment assignment;
    private final CurrentPerson currentPerson;
    private final TimeForWork time;

    AcceptTask(TaskAssignment assignment, CurrentPerson currentPerson, TimeForWork time) {
        this.assignment = assignment;
        this.currentPerson = currentPerson;
        this.time = time;
    }

    @Override
    public void run(StepVariables variables) {
        assignment.accept(task(variables), currentPerson.inWhoseName());
        time.setIn(variables, assignment.factsFor(task(variables)).dueOn());
    }
}
