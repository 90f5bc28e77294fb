package org.optr.engine.camunda;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command in a transaction of its own, and again from the start when it collided with another one: what it reads
 * then is what the other one left. Within a transaction that is already open it joins that one and is not repeated.
 */
@Component
class Attempts {

    private static final int MOST = 8;
    private static final Duration PAUSE = Duration.ofMillis(15);

    private final TransactionTemplate transactions;

    Attempts(PlatformTransactionManager transactionManager) {
        transactions = new TransactionTemplate(transactionManager);
    }

    void of(Runnable command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            command.run();
            return;
        }
        for (var attempt = 1; !succeeds(command, attempt == MOST); attempt++) {
            pause(attempt);
        }
    }

    /** As {@link #of}, for a command with a result. */
    <T> T get(Supplier<T> command) {
        var result = new AtomicReference<T>();
        of(() -> result.set(command.get()));
        return result.get();
    }

    private boolean succeeds(Runnable command, boolean last) {
        try {
            transactions.executeWithoutResult(status -> command.run());
            return true;
        } catch (RuntimeException e) {
            if (last || !Collision.in(e)) {
                throw e;
            }
            return false;
        }
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos()) * attempt);
    }
}
