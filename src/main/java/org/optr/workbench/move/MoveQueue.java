package org.optr.workbench.move;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets moves go on in the background: each one once it is written down, and after a restart what ran before. */
@Component
class MoveQueue {

    private final MoveDesk desk;
    private final MoveRunner runner;
    private final Executor executor;

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
    void goOn() {
        desk.running().forEach(move -> executor.execute(() -> runner.run(move)));
    }

    /** A move is to go on when this transaction is over. */
    record MoveWaits(CaseMoveId move) {}
}
