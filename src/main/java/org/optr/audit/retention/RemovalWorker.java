package org.optr.audit.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes history in the background, once at a time: when an administrator says so, and as often as the settings say. */
@Component
class RemovalWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RemovalWorker.class);

    private final HistoryRemover remover;
    private final CurrentPerson current;
    private final RetentionSettings settings;
    private final Clock clock;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "history-removal");
        thread.setDaemon(true);
        return thread;
    });

    private volatile @Nullable ScheduledFuture<?> next;

    RemovalWorker(HistoryRemover remover, CurrentPerson current, RetentionSettings settings, Clock clock) {
        this.remover = remover;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begins() {
        if (!settings.every().isZero()) {
            var every = settings.every().toMillis();
            next = worker.scheduleWithFixedDelay(() -> run(PersonId.SYSTEM), every, every, TimeUnit.MILLISECONDS);
        }
    }

    /** Returns when it runs by itself the next time; nothing if it never does. */
    Optional<Instant> nextAt() {
        var planned = next;
        return planned == null
                ? Optional.empty()
                : Optional.of(clock.instant().plusMillis(Math.max(0, planned.getDelay(TimeUnit.MILLISECONDS))));
    }

    /** Begins in the name of a person, unless it runs already. */
    void begin(PersonId person) {
        if (waiting.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    run(person);
                } finally {
                    waiting.set(false);
                }
            });
        }
    }

    private void run(PersonId person) {
        try {
            current.actingAs(person, remover::run);
        } catch (RuntimeException defect) {
            LOG.error("History could not be removed", defect);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
