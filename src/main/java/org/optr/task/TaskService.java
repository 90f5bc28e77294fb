package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.project.ProjectId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with tasks: the project's manager writes the plan, the responsible person reports. */
@Service("optrTaskService") // the engine has a bean named after the class
@Transactional
public class TaskService {

    private final Plans plans;
    private final TaskRepository tasks;
    private final TaskReferences references;
    private final TaskLabels labels;
    private final Doers doers;
    private final ProcessRuns runs;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskService(
            Plans plans,
            TaskRepository tasks,
            TaskReferences references,
            TaskLabels labels,
            Doers doers,
            ProcessRuns runs,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.references = references;
        this.labels = labels;
        this.doers = doers;
        this.runs = runs;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** @param after the sibling below which it comes; null for the last at the top */
    public TaskId add(ProjectId project, @Nullable TaskId after, TaskDraft draft) {
        var plan = writable(plans.toWrite(project));
        references.check(project, draft);
        var task = tasks.save(plan.add(TaskId.next(), after, draft));
        publish(task.added(labels.in(plan)));
        return task.id();
    }

    /** @param version of the task as it was read; a newer one refuses the change */
    public void change(TaskId id, int version, TaskDraft draft) {
        var plan = writable(plans.toWrite(id));
        requireUnchanged(plan.task(id), version);
        references.check(plan.project().id(), draft);
        publish(plan.change(id, draft, labels.in(plan)));
    }

    /** Makes the task the last subtask of the sibling before it. */
    public void indent(TaskId id) {
        publish(writable(plans.toWrite(id)).indent(id));
    }

    /** Makes the task the sibling after its parent. */
    public void outdent(TaskId id) {
        publish(writable(plans.toWrite(id)).outdent(id));
    }

    /** The first of its siblings stays where it is. */
    public void moveUp(TaskId id) {
        publish(writable(plans.toWrite(id)).shift(id, -1));
    }

    /** The last of its siblings stays where it is. */
    public void moveDown(TaskId id) {
        publish(writable(plans.toWrite(id)).shift(id, 1));
    }

    /**
     * @param newParent null for the top
     * @param position among the new siblings, from 0; the last where there are fewer
     */
    public void move(TaskId id, @Nullable TaskId newParent, int position) {
        publish(writable(plans.toWrite(id)).move(id, newParent, position));
    }

    /** Removes a task that nobody was asked to do, with its subtasks. */
    public void remove(TaskId id) {
        var plan = writable(plans.toWrite(id));
        for (var gone : plan.remove(id)) {
            tasks.delete(gone);
            var title = new FieldChange("task", gone.terms().title(), null);
            publish(new TaskRemoved(gone.project(), gone.id(), List.of(title)));
        }
    }

    /** @param version of the task as it was read; a newer one refuses the report */
    public void report(TaskId id, int version, Progress progress) {
        var plan = plans.of(id);
        var task = plan.task(id);
        requireUnchanged(task, version);
        doers.workingOn(task, () -> {
            plan.requireRunning();
            plan.requireNothingBefore(task);
            publish(task.report(progress));
        });
    }

    public EvidenceId addEvidence(TaskId id, EvidenceDraft draft) {
        var task = get(id);
        var evidence = EvidenceId.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        doers.workingOn(
                task,
                () -> publish(task.add(
                        new Evidence(evidence, draft.title(), draft.link(), draft.note(), currentPerson.id(), now))));
        return evidence;
    }

    public void removeEvidence(TaskId id, EvidenceId evidence) {
        var task = get(id);
        doers.workingOn(task, () -> publish(task.remove(evidence)));
    }

    /** Has a task of a running project offered; the run of its objective hears the message {@code TaskAdded}. */
    public void offer(TaskId id) {
        var plan = steerable(id);
        var task = plan.task(id);
        plan.requireLeaf(task);
        require(task.status() == TaskStatus.PLANNED, "task.not-planned", task.status());
        require(!task.course().wasOffered(), "task.offer.given-back");
        task.requireComplete();
        var project = plan.project();
        runs.message(
                "TaskAdded",
                new SubjectRef(SubjectKind.OBJECTIVE, project.leading().toString()),
                new SubjectRef(SubjectKind.PROJECT, project.id().toString()),
                Map.of("taskId", id.toString()));
    }

    /** Gives a task to somebody else; its run hears the message {@code TaskReassigned} with {@code newResponsibleId}. */
    public void reassign(TaskId id, PersonId responsible, String reason) {
        var task = steerable(id).task(id);
        var asked = task.status() == TaskStatus.OFFERED || task.status().working();
        require(asked, "task.reassign.not-asked", task.status());
        require(!responsible.equals(task.terms().responsible()), "task.reassign.same");
        references.requireActive(responsible);
        var comment = Texts.required(reason, Limits.REASON, "task.reason");
        runs.message(
                "TaskReassigned",
                TaskPages.ref(id),
                Map.of("newResponsibleId", responsible.toString(), "comment", comment));
    }

    /**
     * Gives a task up, of a summary all that are open below it. Its run, if it has one, hears the message {@code
     * TaskCancelled} with {@code cancelReason}.
     */
    public void cancel(TaskId id, String reason) {
        var plan = steerable(id);
        var checked = Texts.required(reason, Limits.REASON, "task.reason");
        var task = plan.task(id);
        var open = plan.tree().leavesOf(task).stream()
                .filter(leaf -> leaf.status().open())
                .toList();
        require(!open.isEmpty(), "task.locked", task.status());
        open.forEach(leaf -> cancelOne(leaf, checked));
    }

    private void cancelOne(Task task, String reason) {
        if (task.course().wasOffered()) {
            runs.message("TaskCancelled", TaskPages.ref(task.id()), Map.of("cancelReason", reason));
        } else {
            publish(task.cancel(reason));
        }
    }

    private Task get(TaskId id) {
        return tasks.findById(id).orElseThrow(() -> new RuleViolation("task.gone"));
    }

    private TaskPlan writable(TaskPlan plan) {
        plan.requireWriting(currentPerson.inWhoseName());
        return plan;
    }

    private TaskPlan steerable(TaskId id) {
        var plan = plans.of(id);
        plan.requireManager(currentPerson.inWhoseName());
        plan.requireRunning();
        return plan;
    }

    private static void requireUnchanged(Task task, int version) {
        require(task.version() == version, "task.changed-meanwhile");
    }

    private void publish(DomainEvent event) {
        events.publishEvent(event);
    }

    private void publish(Optional<? extends DomainEvent> event) {
        event.ifPresent(this::publish);
    }
}
