package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.camunda.ProcessModel.UserStep;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into work items: stored ones, and those that the running command is about to store. */
@Component
class OpenItems {

    private final EngineContext engine;
    private final ProcessModels models;
    private final RunFacts runs;
    private final Rounds rounds;
    private final JdbcClient database;

    OpenItems(EngineContext engine, ProcessModels models, RunFacts runs, Rounds rounds, JdbcClient database) {
        this.engine = engine;
        this.models = models;
        this.runs = runs;
        this.rounds = rounds;
        this.database = database;
    }

    /**
     * Finds an item that nobody else can change before this transaction ends: whoever comes second waits here, and then reads
     * what the first one left.
     */
    Optional<OpenItem> findToChange(WorkItemId id) {
        database.sql("select ID_ from ACT_RU_TASK where ID_ = ? for update")
                .param(id.value())
                .query(String.class)
                .optional();
        return find(id);
    }

    Optional<OpenItem> find(WorkItemId id) {
        return Optional.ofNullable(engine.execute(context -> {
            var task = context.getTaskManager().findTaskById(id.value());
            return task == null || !isOpen(task) ? null : of(task);
        }));
    }

    List<OpenItem> of(List<Task> tasks) {
        return engine.execute(context -> tasks.stream()
                .map(TaskEntity.class::cast)
                .filter(OpenItems::isOpen)
                .map(this::of)
                .toList());
    }

    /** Between the query for a task and this one, somebody may have completed it. */
    private static boolean isOpen(TaskEntity task) {
        return task.getExecution() != null;
    }

    /** To be called inside a command only. */
    OpenItem of(TaskEntity task) {
        var model = models.of(task.getProcessDefinitionId());
        var element = task.getTaskDefinitionKey();
        var step = model.userStep(element);
        var execution = task.getExecution();
        var rootRun = execution.getRootProcessInstanceId();
        var candidates = task.getCandidates();
        var subject = runs.subject(task.getProcessDefinitionId(), execution.getProcessBusinessKey())
                .orElse(null);
        var item = new WorkItem(
                new WorkItemId(task.getId()),
                model.name(element),
                element,
                model.key(),
                new RunId(task.getProcessInstanceId()),
                new RunId(rootRun),
                subject,
                part(task, step).orElse(subject),
                person(task.getAssignee()),
                candidates.stream()
                        .map(IdentityLink::getUserId)
                        .filter(Objects::nonNull)
                        .map(PersonId::of)
                        .collect(toSet()),
                candidates.stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                runs.startedBy(execution),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                task.getPriority(),
                step.kind(),
                step.form(),
                rounds.of(task, step));
        return new OpenItem(item, model, task.isSuspended());
    }

    /** A variable of the branch in which the step is, so that several at the same time are told apart. */
    private static Optional<SubjectRef> part(TaskEntity task, UserStep step) {
        return Optional.ofNullable(step.about())
                .flatMap(part -> Optional.ofNullable(task.getExecution().getVariable(part.variable()))
                        .map(id -> new SubjectRef(part.kind(), id.toString())));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : PersonId.of(id);
    }
}
