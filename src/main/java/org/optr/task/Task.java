package org.optr.task;

import static org.optr.shared.RuleViolation.require;
import static org.optr.task.TaskText.differences;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.project.MissingFact;
import org.optr.project.ProjectId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;

/**
 * A unit of work in a project. Root of its aggregate; what depends on other tasks is the matter of {@link TaskPlan}. A change
 * of its place or of its evidence does not outdate what somebody is writing.
 */
@Entity
class Task {

    @EmbeddedId
    private TaskId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private ProjectId project;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    @OptimisticLock(excluded = true)
    private @Nullable TaskId parent;

    @OptimisticLock(excluded = true)
    private int position;

    @Embedded
    private TaskTerms terms;

    @Embedded
    private TaskCourse course;

    @Embedded
    @OptimisticLock(excluded = true)
    private TaskEvidence evidence;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(TaskId id, ProjectId project, TaskDraft draft) {
        this.id = id;
        this.project = project;
        terms = new TaskTerms(draft);
        course = new TaskCourse();
        evidence = new TaskEvidence();
    }

    TaskAdded added(Labels labels) {
        return new TaskAdded(id, differences(Map.of(), TaskText.of(terms.draft(), labels)));
    }

    void place(@Nullable TaskId under, int at) {
        parent = under;
        position = at;
    }

    /** Once somebody was asked, what they were told stays known, and the task is theirs until it is reassigned. */
    TaskChanged change(TaskDraft draft, Labels labels) {
        var status = course.status();
        require(status.open() && status != TaskStatus.SUBMITTED, "task.locked", status);
        if (status != TaskStatus.PLANNED) {
            require(Objects.equals(draft.responsible(), terms.responsible()), "task.responsible.asked");
            requireComplete(TaskTerms.missing(draft));
        }
        var before = TaskText.of(terms.draft(), labels);
        terms.write(draft);
        course.count(terms);
        return new TaskChanged(id, differences(before, TaskText.of(terms.draft(), labels)));
    }

    TaskProgressReported report(Progress progress) {
        requireWorking();
        var before = TaskText.of(terms, course);
        if (terms.rule() == PercentRule.WEIGHTED_STEPS) {
            terms.tick(progress.doneSteps());
        }
        course.note(progress);
        var begun = course.become(TaskStatus.IN_PROGRESS);
        course.count(terms);
        return new TaskProgressReported(id, join(begun, differences(before, TaskText.of(terms, course))));
    }

    EvidenceAdded add(Evidence piece) {
        requireWorking();
        evidence.add(piece);
        return new EvidenceAdded(id, TaskText.of(piece));
    }

    EvidenceRemoved remove(EvidenceId piece) {
        requireWorking();
        var gone = evidence.remove(piece);
        return new EvidenceRemoved(id, List.of(new FieldChange("title", gone.title(), null)));
    }

    Optional<TaskOffered> offer(Labels labels, Instant now) {
        if (course.status() == TaskStatus.OFFERED) {
            return Optional.empty();
        }
        require(course.status() == TaskStatus.PLANNED, "task.not-planned", course.status());
        requireComplete();
        course.offered(now);
        var who = FieldChange.of("responsible", null, labels.person(responsible()));
        return Optional.of(new TaskOffered(id, join(course.become(TaskStatus.OFFERED), who.toList())));
    }

    Optional<TaskAccepted> accept() {
        if (course.status().working()) {
            return Optional.empty();
        }
        require(course.status() == TaskStatus.OFFERED, "task.not-offered", course.status());
        return Optional.of(new TaskAccepted(id, course.become(TaskStatus.ACCEPTED)));
    }

    /** @param by who gives it back; whoever had begun it worked on it */
    Optional<TaskDeclined> decline(Collection<PersonId> by, String why) {
        if (course.status() == TaskStatus.PLANNED) {
            return Optional.empty();
        }
        require(
                course.status() == TaskStatus.OFFERED || course.status().working(),
                "task.not-offered",
                course.status());
        if (course.status().working()) {
            course.workedOn(by);
        }
        return Optional.of(new TaskDeclined(id, becoming(TaskStatus.PLANNED, why)));
    }

    Optional<TaskReassigned> reassign(PersonId person, String reason, Labels labels) {
        var status = course.status();
        require(status.open() && status != TaskStatus.SUBMITTED, "task.locked", status);
        if (status == TaskStatus.PLANNED && person.equals(terms.responsible())) {
            return Optional.empty();
        }
        var before = terms.responsible() == null ? null : labels.person(terms.responsible());
        terms.giveTo(person);
        var given = join(
                FieldChange.of("responsible", before, labels.person(person)).toList(),
                course.become(TaskStatus.PLANNED));
        course.count(terms);
        var why = Texts.optional(reason, Limits.REASON, "task.reason");
        var said = why.isEmpty() ? List.<FieldChange>of() : List.of(new FieldChange("reason", null, why));
        return Optional.of(new TaskReassigned(id, join(given, said)));
    }

    /** @param by who submits, and in whose name */
    Optional<TaskSubmitted> submit(Collection<PersonId> by) {
        if (course.status() == TaskStatus.SUBMITTED) {
            return Optional.empty();
        }
        requireWorking();
        require(course.actual() != null, "task.missing.actual");
        evidence.requireAny();
        course.workedOn(by);
        course.submitted();
        var changes = course.become(TaskStatus.SUBMITTED);
        course.count(terms);
        return Optional.of(new TaskSubmitted(id, changes));
    }

    Optional<TaskResultAccepted> acceptResult(String comment) {
        if (course.status() == TaskStatus.DONE) {
            return Optional.empty();
        }
        require(course.status() == TaskStatus.SUBMITTED, "task.not-submitted", course.status());
        var said = Texts.optional(comment, Limits.REASON, "task.comment");
        var changes = join(
                course.become(TaskStatus.DONE),
                said.isEmpty() ? List.of() : List.of(new FieldChange("comment", null, said)));
        course.count(terms);
        return Optional.of(new TaskResultAccepted(id, changes));
    }

    Optional<TaskSentBack> sendBack(String why) {
        if (course.status() == TaskStatus.IN_PROGRESS) {
            return Optional.empty();
        }
        require(course.status() == TaskStatus.SUBMITTED, "task.not-submitted", course.status());
        return Optional.of(new TaskSentBack(id, becoming(TaskStatus.IN_PROGRESS, why)));
    }

    Optional<TaskCancelled> cancel(String why) {
        if (course.status() == TaskStatus.CANCELLED) {
            return Optional.empty();
        }
        require(course.status().open(), "task.locked", course.status());
        return Optional.of(new TaskCancelled(id, becoming(TaskStatus.CANCELLED, why)));
    }

    private void requireWorking() {
        require(course.status().working(), "task.not-in-work", course.status());
    }

    private List<FieldChange> becoming(TaskStatus next, String why) {
        var said = Texts.required(why, Limits.REASON, "task.reason");
        var changes = join(course.become(next), List.of(new FieldChange("reason", null, said)));
        course.because(said);
        course.count(terms);
        return changes;
    }

    private static List<FieldChange> join(List<FieldChange> one, List<FieldChange> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Throws while responsible, deadline or indicator is missing. */
    void requireComplete() {
        requireComplete(terms.missing());
    }

    private static void requireComplete(List<MissingFact> missing) {
        missing.stream().findFirst().ifPresent(fact -> {
            throw new RuleViolation(fact.key(), fact.part());
        });
    }

    /** @throws RuleViolation {@code task.missing.responsible} if nobody is */
    PersonId responsible() {
        var person = terms.responsible();
        if (person == null) {
            throw new RuleViolation("task.missing.responsible", terms.title());
        }
        return person;
    }

    TaskId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ProjectId project() {
        return project;
    }

    @Nullable TaskId parent() {
        return parent;
    }

    int position() {
        return position;
    }

    TaskTerms terms() {
        return terms;
    }

    TaskCourse course() {
        return course;
    }

    /** Whether the result is the person's own, in part at least. */
    boolean isDoneBy(PersonId person) {
        return person.equals(terms.responsible()) || course.workedOnBy(person);
    }

    TaskStatus status() {
        return course.status();
    }

    List<Evidence> evidence() {
        return evidence.inOrder();
    }
}
