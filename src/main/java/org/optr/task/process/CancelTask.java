package org.optr.task.process;

import static org.optr.task.process.TaskVariables.cancelReason;
import static org.optr.task.process.TaskVariables.task;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.task.TaskAssignment;
import org.springframework.stereotype.Component;

@Component("cancelTask")
@StepInfo(title = "Cancel task", description = "Gives the task up, with the reason.", reads = "cancelReason")
class CancelTask implements Step {

    private final TaskAssignment assignment;

    CancelTask(TaskAssignment assignment) {
        this.assignment = assignment;
    }

    @Override
    public void run(StepVariables variables) {
        assignment.cancelled(task(variables), cancelReason(variables));
    }
}
