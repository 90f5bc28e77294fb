package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.project.ProjectStanding;
import org.optr.project.ProjectStatus;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;

/** All tasks of a project together: the rules that hold between them, and who may write them. */
class TaskPlan {

    private static final int MOST_TASKS = 1_000;
    private static final int MOST_LEVELS = 8;

    private final ProjectStanding project;
    private final Tree tree;
    private final Waits waits;

    TaskPlan(ProjectStanding project, Collection<Task> tasks) {
        this.project = project;
        tree = new Tree(tasks);
        waits = new Waits(tree);
    }

    /** @param after the sibling below which it comes; null for the last at the top */
    Task add(TaskId id, @Nullable TaskId after, TaskDraft draft) {
        require(tree.size() < MOST_TASKS, "task.plan.full", MOST_TASKS);
        var task = new Task(id, project.id(), draft);
        if (after == null) {
            tree.place(task, null, Integer.MAX_VALUE);
        } else {
            var sibling = task(after);
            tree.place(task, sibling.parent(), sibling.position() + 1);
        }
        check(task, draft);
        waits.requireNoCircle();
        return task;
    }

    TaskChanged change(TaskId id, TaskDraft draft, Labels labels) {
        var task = task(id);
        check(task, draft);
        requireNotAssigned(task, draft);
        var changed = task.change(draft, labels);
        waits.requireNoCircle();
        return changed;
    }

    /** Only tasks without subtasks are assigned; what was written before the task got some is kept. */
    private void requireNotAssigned(Task task, TaskDraft draft) {
        var before = task.terms().draft();
        var same = Objects.equals(draft.responsible(), before.responsible())
                && Objects.equals(draft.indicator(), before.indicator());
        require(same || !tree.isSummary(task), "task.summary");
    }

    private void check(Task task, TaskDraft draft) {
        requireInside(draft.startsOn());
        requireInside(draft.dueOn());
        draft.dependencies().forEach(dependency -> {
            var predecessor =
                    tree.find(dependency.predecessor()).orElseThrow(() -> new RuleViolation("task.dependency.gone"));
            require(
                    !tree.upwards(task).contains(predecessor),
                    "task.dependency.above",
                    predecessor.terms().title());
        });
    }

    private void requireInside(@Nullable LocalDate day) {
        if (day != null) {
            var period = project.period();
            require(period.contains(day), "task.outside-period", day, period.startsOn(), period.endsOn());
        }
    }

    Optional<TaskMoved> indent(TaskId id) {
        var task = task(id);
        require(task.position() > 0, "task.indent.first");
        var before = tree.children(task.parent()).get(task.position() - 1);
        return move(id, before.id(), Integer.MAX_VALUE);
    }

    Optional<TaskMoved> outdent(TaskId id) {
        var parent = task(id).parent();
        if (parent == null) {
            throw new RuleViolation("task.outdent.top");
        }
        var above = task(parent);
        return move(id, above.parent(), above.position() + 1);
    }

    /** @param steps down, or up where negative; the first and the last stay where they are */
    Optional<TaskMoved> shift(TaskId id, int steps) {
        var task = task(id);
        return move(id, task.parent(), task.position() + steps);
    }

    /** Returns nothing if the task is there already. */
    Optional<TaskMoved> move(TaskId id, @Nullable TaskId under, int position) {
        var task = task(id);
        if (!Objects.equals(under, task.parent())) {
            requireRoom(task, under);
        }
        var before = code(task);
        tree.place(task, under, position);
        waits.requireNoCircle();
        var changes = FieldChange.of("code", before, code(task)).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new TaskMoved(id, changes));
    }

    private void requireRoom(Task task, @Nullable TaskId under) {
        if (under == null) {
            return;
        }
        var parent = task(under);
        var line = tree.upwards(parent);
        require(!line.contains(task), "task.move.below-itself");
        require(line.size() + tree.height(task) <= MOST_LEVELS, "task.level", MOST_LEVELS);
        require(
                tree.isSummary(parent) || untouched(parent),
                "task.parent.begun",
                parent.terms().title());
    }

    /** Returns what goes, subtasks before what they belong to; others forget that they waited for it. */
    List<Task> remove(TaskId id) {
        var gone = new ArrayList<>(tree.withAllBelow(task(id)));
        gone.forEach(task ->
                require(untouched(task), "task.remove.begun", task.terms().title()));
        Collections.reverse(gone);
        gone.forEach(task -> {
            tree.remove(task);
            tree.all().forEach(other -> other.terms().forget(task.id()));
        });
        return gone;
    }

    private static boolean untouched(Task task) {
        return task.status() == TaskStatus.PLANNED && !task.course().wasOffered();
    }

    /** Throws while a predecessor is open. */
    void requireNothingBefore(Task task) {
        waits.openBefore(task).stream().findFirst().ifPresent(first -> {
            throw new RuleViolation(
                    "task.predecessor.open", code(first) + " " + first.terms().title());
        });
    }

    void requireLeaf(Task task) {
        require(!tree.isSummary(task), "task.summary");
    }

    /** A plan is written while the project is planned; a running project gets tasks and changes of those not yet done. */
    void requireWriting(PersonId person) {
        requireManager(person);
        require(writable(), "task.plan.locked", project.status());
    }

    boolean mayWrite(PersonId person) {
        return project.manager().equals(person) && writable();
    }

    private boolean writable() {
        return project.status() == ProjectStatus.PLANNING || running();
    }

    void requireManager(PersonId person) {
        require(project.manager().equals(person), "task.not-manager");
    }

    void requireRunning() {
        require(running(), "task.project.not-running", project.status());
    }

    boolean running() {
        return project.status() == ProjectStatus.RUNNING;
    }

    /** Returns who judges a result: the manager, else the sponsor, else the operations owner, whoever did nothing of it first. */
    PersonId acceptor(Task task) {
        return Stream.of(project.manager(), project.sponsor(), project.operationsOwner())
                .filter(person -> !task.isDoneBy(person))
                .findFirst()
                .orElse(project.sponsor());
    }

    /** Manager and sponsor judge results, and who stands in for both. */
    boolean judges(Task task, PersonId person) {
        return Stream.of(project.manager(), project.sponsor(), acceptor(task)).anyMatch(person::equals);
    }

    /** @throws RuleViolation {@code task.gone} if it is not in the plan */
    Task task(TaskId id) {
        return tree.find(id).orElseThrow(() -> new RuleViolation("task.gone"));
    }

    String code(Task task) {
        var line = new ArrayList<>(tree.upwards(task));
        Collections.reverse(line);
        return String.join(
                ".",
                line.stream().map(each -> String.valueOf(each.position() + 1)).toList());
    }

    Tree tree() {
        return tree;
    }

    Waits waits() {
        return waits;
    }

    ProjectStanding project() {
        return project;
    }
}
