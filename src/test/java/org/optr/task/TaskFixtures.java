package org.optr.task;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.project.ProjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks for tests of any module, without a run of the process; every call makes new ones, committed at once. */
@Component
public class TaskFixtures {

    private final TaskRepository tasks;
    private final Plans plans;
    private final TaskLabels labels;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TaskFixtures(
            TaskRepository tasks,
            Plans plans,
            TaskLabels labels,
            CurrentPerson current,
            TransactionTemplate transaction,
            Clock clock) {
        this.tasks = tasks;
        this.plans = plans;
        this.labels = labels;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns a draft that can be offered, due in a month. */
    public TaskDraft draft(String title, PersonId responsible) {
        return TaskExamples.complete(title, responsible, LocalDate.now(clock).plusDays(30));
    }

    /** Returns the last task at the top of the plan. */
    public TaskId planned(ProjectId project, TaskDraft draft) {
        return made(project, draft, (plan, task) -> {});
    }

    /** Returns the last task below another one. */
    public TaskId below(TaskId parent, TaskDraft draft) {
        return transaction.execute(status -> {
            var plan = plans.of(parent);
            var task = tasks.save(plan.add(TaskId.next(), null, draft));
            plan.move(task.id(), parent, Integer.MAX_VALUE);
            return task.id();
        });
    }

    public TaskId offered(ProjectId project, TaskDraft draft) {
        return made(project, draft, this::offer);
    }

    public TaskId accepted(ProjectId project, TaskDraft draft) {
        return made(project, draft, this::accept);
    }

    /** Returns a task whose indicator reads 80. */
    public TaskId inProgress(ProjectId project, TaskDraft draft) {
        return made(project, draft, this::report);
    }

    public TaskId submitted(ProjectId project, TaskDraft draft) {
        return made(project, draft, this::submit);
    }

    public TaskId done(ProjectId project, TaskDraft draft) {
        return made(project, draft, (plan, task) -> {
            submit(plan, task);
            task.acceptResult("Well done");
        });
    }

    private void offer(TaskPlan plan, Task task) {
        task.offer(labels.in(plan), clock.instant());
    }

    private void accept(TaskPlan plan, Task task) {
        offer(plan, task);
        task.accept();
    }

    private void report(TaskPlan plan, Task task) {
        accept(plan, task);
        task.report(new Progress(new BigDecimal(80), Set.of(), null, new BigDecimal(80), null, ""));
    }

    private void submit(TaskPlan plan, Task task) {
        report(plan, task);
        task.add(TaskExamples.evidence("Log"));
        task.submit(Set.of(task.responsible()));
    }

    private TaskId made(ProjectId project, TaskDraft draft, BiConsumer<TaskPlan, Task> life) {
        return current.actingAs(
                PersonId.SYSTEM,
                () -> transaction.execute(status -> {
                    var plan = plans.of(project);
                    var task = tasks.save(plan.add(TaskId.next(), null, draft));
                    life.accept(plan, task);
                    return task.id();
                }));
    }
}
