package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases.Suspension;
import org.optr.engine.Suspensions;
import org.optr.engine.WorkItemId;
import org.optr.people.CurrentPerson;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds runs and lets them go on, and says of which runs that is so. */
@Service
class EngineSuspensions implements Suspensions {

    private final EntityManager entities;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenItems items;
    private final TellWorkItemListeners listeners;
    private final Announcements announcements;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    EngineSuspensions(
            EntityManager entities,
            RuntimeService runtime,
            TaskService tasks,
            OpenItems items,
            TellWorkItemListeners listeners,
            Announcements announcements,
            CurrentPerson currentPerson,
            Clock clock) {
        this.entities = entities;
        this.runtime = runtime;
        this.tasks = tasks;
        this.items = items;
        this.listeners = listeners;
        this.announcements = announcements;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Suspension> of(RunId run) {
        return record(run).map(SuspensionRecord::suspension);
    }

    @Override
    public Set<WorkItemId> among(Collection<WorkItemId> items) {
        return items.isEmpty()
                ? Set.of()
                : tasks
                        .createTaskQuery()
                        .taskIdIn(items.stream().map(WorkItemId::value).toArray(String[]::new))
                        .suspended()
                        .listPage(0, EngineSettings.MOST_RESULTS)
                        .stream()
                        .map(Task::getId)
                        .map(WorkItemId::new)
                        .collect(toSet());
    }

    /** @param runs a run and all that it called; what is held already stays held by whoever did that */
    void hold(RunId outermost, List<RunId> runs, String reason) {
        var suspension = new Suspension(currentPerson.id(), clock.instant(), reason);
        for (var run : runs) {
            if (record(run).isEmpty()) {
                entities.persist(new SuspensionRecord(run, outermost, suspension));
                runtime.suspendProcessInstanceById(run.value());
                tell(run);
            }
        }
    }

    /** Lets those of the runs go on that were held with a run, and no other. */
    void release(RunId outermost, List<RunId> runs) {
        for (var run : runs) {
            record(run).filter(held -> held.isHeldWith(outermost)).ifPresent(held -> {
                entities.remove(held);
                runtime.activateProcessInstanceById(run.value());
                tell(run);
            });
        }
    }

    private void tell(RunId run) {
        var open = tasks.createTaskQuery().processInstanceId(run.value()).listPage(0, EngineSettings.MOST_RESULTS);
        items.of(open).forEach(listeners::heldOrReleased);
    }

    /** @throws RuleViolation {@code work-item.suspended} if the case of an item is held */
    void requireGoing(OpenItem open) {
        if (open.suspended()) {
            refuse("work-item.suspended", open.item().run());
        }
    }

    /** @throws RuleViolation {@code run.suspended} if the run is held */
    void requireGoing(RunId run) {
        refuse("run.suspended", run);
    }

    private void refuse(String key, RunId run) {
        record(run).map(SuspensionRecord::suspension).ifPresent(suspension -> {
            throw new RuleViolation(key, announcements.name(suspension.by()), suspension.at(), suspension.reason());
        });
    }

    private Optional<SuspensionRecord> record(RunId run) {
        return Optional.ofNullable(entities.find(SuspensionRecord.class, run.value()));
    }
}
