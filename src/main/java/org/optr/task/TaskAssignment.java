package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.project.MissingFact;
import org.optr.project.ProjectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code task-assignment} does with a task, step by step, as the person whose work item was completed or
 * as OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class TaskAssignment {

    private final Plans plans;
    private final TaskReferences references;
    private final TaskLabels labels;
    private final Doers doers;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskAssignment(
            Plans plans,
            TaskReferences references,
            TaskLabels labels,
            Doers doers,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.references = references;
        this.labels = labels;
        this.doers = doers;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Returns who takes part. Refused while responsible, deadline or indicator is missing. */
    @Transactional(readOnly = true)
    public TaskFacts factsFor(TaskId id) {
        var plan = plans.of(id);
        var task = plan.task(id);
        task.requireComplete();
        var project = plan.project();
        return new TaskFacts(
                project.id(),
                task.terms().title(),
                task.responsible(),
                project.manager(),
                plan.acceptor(task),
                project.unit(),
                Objects.requireNonNull(task.terms().dueOn()));
    }

    /** Returns what has to be known before the task can be offered. */
    @Transactional(readOnly = true)
    public List<MissingFact> missing(TaskId id) {
        return plans.of(id).task(id).terms().missing();
    }

    /** Returns the tasks of a plan that can be offered and were not yet, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<TaskId> toOffer(ProjectId project) {
        return plans.of(project).tree().leaves().stream()
                .filter(task -> task.status() == TaskStatus.PLANNED)
                .filter(task -> !task.course().wasOffered())
                .filter(task -> task.terms().missing().isEmpty())
                .map(Task::id)
                .toList();
    }

    /** Asks the responsible person, whoever acts: the plan was approved. Refused while a fact is missing. */
    public void offer(TaskId id) {
        var plan = plans.of(id);
        var task = plan.task(id);
        plan.requireRunning();
        plan.requireLeaf(task);
        publish(task.offer(labels.in(plan), clock.instant()));
    }

    public void accept(TaskId id, PersonId by) {
        publish(ofResponsible(id, by).accept());
    }

    /** The responsible person gives the task back, at once or later; it is planned again. */
    public void decline(TaskId id, PersonId by, String reason) {
        publish(ofResponsible(id, by).decline(acting(by), reason));
    }

    /** The manager gives the task to somebody, who is asked anew. */
    public void reassign(TaskId id, PersonId by, PersonId responsible, String reason) {
        doers.requireActing(by);
        var plan = plans.of(id);
        plan.requireManager(by);
        plan.requireRunning();
        references.requireActive(responsible);
        publish(plan.task(id).reassign(responsible, reason, labels.in(plan)));
    }

    /** Refused without the indicator's actual, without evidence, or while a predecessor is open. */
    public void submit(TaskId id, PersonId by) {
        var plan = plans.of(id);
        var task = plan.task(id);
        doers.requireResponsible(task, by);
        plan.requireRunning();
        plan.requireNothingBefore(task);
        publish(task.submit(acting(by)));
    }

    /** Nobody accepts their own. */
    public void acceptResult(TaskId id, PersonId by, String comment) {
        publish(judged(id, by).acceptResult(comment));
    }

    public void sendBack(TaskId id, PersonId by, String comment) {
        publish(judged(id, by).sendBack(comment));
    }

    /** Gives the task up, whoever acts: the manager cancelled it, or the project ended. */
    public void cancelled(TaskId id, String reason) {
        publish(plans.of(id).task(id).cancel(reason));
    }

    private Task ofResponsible(TaskId id, PersonId by) {
        var plan = plans.of(id);
        var task = plan.task(id);
        doers.requireResponsible(task, by);
        plan.requireRunning();
        return task;
    }

    private Task judged(TaskId id, PersonId by) {
        doers.requireActing(by);
        var plan = plans.of(id);
        var task = plan.task(id);
        plan.requireRunning();
        requireNotTheirs(task, by);
        requireNotTheirs(task, currentPerson.id());
        require(plan.judges(task, by), "task.not-acceptor");
        return task;
    }

    /** Whoever acts, and in whose name. */
    private Set<PersonId> acting(PersonId by) {
        return Stream.of(by, currentPerson.id()).collect(Collectors.toSet());
    }

    private static void requireNotTheirs(Task task, PersonId person) {
        require(!task.isDoneBy(person) || person.equals(PersonId.SYSTEM), "task.accept.own");
    }

    private void publish(Optional<? extends TaskEvent> event) {
        event.ifPresent(events::publishEvent);
    }
}
