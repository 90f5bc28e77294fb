package org.optr.engine.camunda;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RehearsalScene;
import org.optr.engine.RehearsalScene.EventWait;
import org.optr.engine.RehearsalScene.PersonWait;
import org.optr.engine.RehearsalScene.StubWait;
import org.optr.engine.RehearsalScene.Wait;
import org.optr.engine.Rehearsals.Rehearsal;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.camunda.RehearsalWaits.Open;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;

/** One person at a time plays it. */
final class EngineRehearsal implements Rehearsal {

    private static final String RECORD = "rehearsal";

    private final RehearsalEngine engine;
    private final RehearsalModel model;
    private final RehearsalWaits waits;
    private final RehearsalScenes scenes;
    private final ProcessData processData;
    private final PersonId startedBy;
    private final Runnable closed;
    private @Nullable String run;
    private boolean open = true;

    EngineRehearsal(
            RehearsalEngine engine,
            RehearsalModel model,
            List<StepEntry> steps,
            ProcessData processData,
            PersonId startedBy,
            Runnable closed) {
        this.engine = engine;
        this.model = model;
        this.waits = new RehearsalWaits(engine, model, steps);
        this.scenes = new RehearsalScenes(engine, model);
        this.processData = processData;
        this.startedBy = startedBy;
        this.closed = closed;
    }

    @Override
    public void start(Map<String, @Nullable Object> variables) {
        end();
        engine.clock().backToStart();
        engine.stubs().forget();
        play(() -> {
            var identity = engine.get().getIdentityService();
            identity.setAuthenticatedUserId(startedBy.toString());
            try {
                run = engine.get()
                        .getRuntimeService()
                        .startProcessInstanceByKey(model.process().key().value(), RECORD, Values.toEngine(variables))
                        .getId();
            } finally {
                identity.clearAuthentication();
            }
        });
    }

    /** Nothing of the former case is left to wait. */
    private void end() {
        var runtime = engine.get().getRuntimeService();
        runtime.createProcessInstanceQuery()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .forEach(former -> runtime.deleteProcessInstance(former.getId(), RECORD, true, true));
        run = null;
    }

    @Override
    public void complete(String wait, Map<String, @Nullable Object> accepted) {
        var task = find(wait, PersonWait.class);
        var step = model.process().userStep(task.what().element());
        play(() -> engine.get().getTaskService().complete(task.id(), processData.of(step, accepted)));
    }

    @Override
    public void answer(String wait, Map<String, @Nullable Object> outputs) {
        call(wait, () -> engine.stubs().willAnswer(outputs));
    }

    @Override
    public void refuse(String wait, String errorCode) {
        call(wait, () -> engine.stubs().willRefuse(errorCode));
    }

    private void call(String wait, Runnable prepare) {
        var stub = find(wait, StubWait.class);
        prepare.run();
        play(() -> engine.get().getManagementService().executeJob(stub.id()));
    }

    @Override
    public void deliver(String wait, Map<String, @Nullable Object> variables) {
        var event = find(wait, EventWait.class);
        var values = Values.toEngine(variables);
        play(() -> engine.commands().execute(context -> {
            Messages.deliver(context.getEventSubscriptionManager().findEventSubscriptionById(event.id()), values);
            return event;
        }));
    }

    @Override
    public void passTime(Instant until) {
        play(() -> {
            for (var due = due(until); due.isPresent(); due = due(until)) {
                engine.clock().moveTo(due.get().getDuedate().toInstant());
                engine.get().getManagementService().executeJob(due.get().getId());
                settle();
            }
            engine.clock().moveTo(until);
        });
    }

    private Optional<Job> due(Instant until) {
        return engine
                .get()
                .getManagementService()
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .min(Comparator.comparing(Job::getDuedate).thenComparing(job -> RehearsalWaits.number(job.getId())));
    }

    /** Goes on to where somebody or some time is waited for. */
    private void settle() {
        var running = run;
        if (running == null) {
            return;
        }
        for (var next = waits.following(running); next.isPresent(); next = waits.following(running)) {
            engine.get().getManagementService().executeJob(next.get());
        }
    }

    private void play(Runnable step) {
        engine.limits().begin();
        try {
            step.run();
            settle();
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (ProcessEngineException e) {
            throw inWords(e);
        }
    }

    /** The engine wraps what our own parts refuse. */
    private static RuleViolation inWords(ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation refusal) {
                return refusal;
            }
        }
        return new RuleViolation("rehearsal.failed", String.valueOf(failure.getMessage()));
    }

    private Open find(String wait, Class<? extends Wait> kind) {
        return waits().stream()
                .filter(each -> each.what().key().equals(wait) && kind.isInstance(each.what()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("rehearsal.nothing-waits"));
    }

    private List<Open> waits() {
        return run == null ? List.of() : waits.of(run);
    }

    @Override
    public RehearsalScene scene() {
        return run == null
                ? new RehearsalScene(engine.clock().instant(), false, List.of(), List.of(), List.of(), List.of())
                : scenes.of(run, waits());
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                engine.close();
            } finally {
                closed.run();
            }
        }
    }
}
