package org.optr.audit.reconcile;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.optr.audit.reconcile.Reconciled.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compares in the background, once at a time: everything when asked to, and what has changed again and again. */
@Component
class Reconciler implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final ComparisonRounds rounds;
    private final ReconciliationSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Reconciled> last = new AtomicReference<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "reconciliation");
        thread.setDaemon(true);
        return thread;
    });

    Reconciler(ComparisonRounds rounds, ReconciliationSettings settings, Clock clock) {
        this.rounds = rounds;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begins() {
        if (!settings.every().isZero()) {
            var every = settings.every().toMillis();
            var unused = worker.scheduleWithFixedDelay(() -> run(false), every, every, TimeUnit.MILLISECONDS);
        }
    }

    @Nullable Reconciled last() {
        return last.get();
    }

    void begin() {
        var before = last.get();
        if ((before == null || !before.isRunning()) && last.compareAndSet(before, started(true))) {
            worker.execute(() -> run(true));
        }
    }

    private void run(boolean complete) {
        var began = started(complete);
        last.set(began);
        try {
            var found =
                    complete ? rounds.complete((cases, list) -> last.set(began.with(cases, list))) : rounds.partial();
            var state = found.list().isEmpty() ? State.AGREED : State.DISAGREED;
            last.set(new Reconciled(
                    state, complete, found.cases(), began.total(), rounds.removed(), clock.instant(), found.list()));
            found.list().forEach(each -> LOG.error("The books disagree: {}", each));
        } catch (RuntimeException defect) {
            LOG.error("The books could not be compared", defect);
            last.set(new Reconciled(
                    State.FAILED, complete, 0, began.total(), began.removed(), clock.instant(), began.found()));
        }
    }

    private Reconciled started(boolean complete) {
        return new Reconciled(State.RUNNING, complete, 0, rounds.cases(), rounds.removed(), clock.instant(), List.of());
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
