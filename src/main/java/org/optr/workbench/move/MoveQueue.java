package org.optr.workbench.move;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets moves go on in the background: each one once it is written down, and what was left when its node died. */
@Component
class MoveQueue {

    private static final Logger LOG = LoggerFactory.getLogger(MoveQueue.class);
    private static final int PAUSE_SECONDS = 20;

    private final MoveDesk desk;
    private final MoveRunner runner;
    private final Executor executor;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "moves-left");
        thread.setDaemon(true);
        return thread;
    });

    MoveQueue(MoveDesk desk, MoveRunner runner, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.desk = desk;
        this.runner = runner;
        this.executor = executor;
    }

    @TransactionalEventListener
    void on(MoveWaits waiting) {
        executor.execute(() -> runner.run(waiting.move()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void lookForLeft() {
        var unused = watch.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            goOn();
        } catch (RuntimeException later) {
            LOG.warn("Moves that were left are looked for again in {} s", PAUSE_SECONDS, later);
        }
    }

    /** Takes over what nobody works on any more, whichever node it was. */
    void goOn() {
        desk.left().forEach(move -> executor.execute(() -> runner.run(move)));
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }

    /** A move is to go on when this transaction is over. */
    record MoveWaits(CaseMoveId move) {}
}
