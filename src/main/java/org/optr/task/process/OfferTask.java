package org.optr.task.process;

import static org.optr.task.process.TaskVariables.task;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepRefused;
import org.optr.engine.StepVariables;
import org.optr.people.OthersInRole;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.project.MissingFact;
import org.optr.task.TaskAssignment;
import org.optr.task.TaskFacts;
import org.optr.task.TaskId;
import org.springframework.stereotype.Component;

@Component("offerTask")
@StepInfo(
        title = "Offer task",
        description = "Asks the responsible person, and reads anew who takes part. Refused as task-incomplete"
                + " while responsible, deadline or indicator is missing.",
        writes = {"responsibleId", "managerId", "acceptorId", "escalationUnitId", "workDays"})
class OfferTask implements Step {

    private final TaskAssignment assignment;
    private final OthersInRole othersInRole;
    private final TimeForWork time;

    OfferTask(TaskAssignment assignment, OthersInRole othersInRole, TimeForWork time) {
        this.assignment = assignment;
        this.othersInRole = othersInRole;
        this.time = time;
    }

    @Override
    public void run(StepVariables variables) {
        var task = task(variables);
        refuseIncomplete(task);
        assignment.offer(task);
        var facts = assignment.factsFor(task);
        TaskVariables.RESPONSIBLE.set(variables, facts.responsible().toString());
        TaskVariables.MANAGER.set(variables, facts.manager().toString());
        TaskVariables.ACCEPTOR.set(variables, facts.acceptor().toString());
        TaskVariables.ESCALATION_UNIT.set(variables, whereOthersDecide(facts).toString());
        time.setIn(variables, facts.dueOn());
    }

    private void refuseIncomplete(TaskId task) {
        var missing = assignment.missing(task);
        if (!missing.isEmpty()) {
            throw new StepRefused(
                    "task-incomplete", missing.stream().map(MissingFact::key).collect(Collectors.joining(", ")));
        }
    }

    /** Nobody is told that they themselves are late. */
    private UnitId whereOthersDecide(TaskFacts facts) {
        var concerned = Stream.of(facts.responsible(), facts.acceptor()).collect(Collectors.toSet());
        return othersInRole.nearest(Roles.UNIT_HEAD, facts.unit(), concerned);
    }
}
