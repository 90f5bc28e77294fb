package org.optr.task.process;

import static org.optr.task.process.TaskVariables.comment;
import static org.optr.task.process.TaskVariables.task;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.optr.task.TaskAssignment;
import org.springframework.stereotype.Component;

@Component("reassignTask")
@StepInfo(
        title = "Hand task over",
        description = "Makes somebody else responsible, who is asked next.",
        reads = {"newResponsibleId", "comment"})
class ReassignTask implements Step {

    private final TaskAssignment assignment;
    private final CurrentPerson currentPerson;

    ReassignTask(TaskAssignment assignment, CurrentPerson currentPerson) {
        this.assignment = assignment;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        var chosen = TaskVariables.NEW_RESPONSIBLE.find(variables);
        if (chosen == null || chosen.isBlank()) {
            throw new RuleViolation("task.reassign.nobody");
        }
        assignment.reassign(task(variables), currentPerson.inWhoseName(), PersonId.of(chosen), comment(variables));
    }
}
