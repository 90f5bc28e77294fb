package org.optr.audit.ledger;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks through the whole record when asked to, beside everything else, once at a time. */
@Component
class LedgerHealth implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerHealth.class);

    private final LedgerCheck check;
    private final LedgerStore store;
    private final Clock clock;
    private final AtomicReference<@Nullable LedgerChecked> last = new AtomicReference<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "ledger-check");
        thread.setDaemon(true);
        return thread;
    });

    LedgerHealth(LedgerCheck check, LedgerStore store, Clock clock) {
        this.check = check;
        this.store = store;
        this.clock = clock;
    }

    @Nullable LedgerChecked last() {
        return last.get();
    }

    /** Begins unless it runs already. */
    void begin() {
        var before = last.get();
        var size = store.state().size();
        var started =
                new LedgerChecked(LedgerChecked.State.RUNNING, 0, size, clock.instant(), null, FoundSilences.NONE);
        if ((before == null || !before.isRunning()) && last.compareAndSet(before, started)) {
            worker.execute(() -> run(started));
        }
    }

    private void run(LedgerChecked started) {
        try {
            var silences = new Silences();
            var fault = check.firstFault(checked -> last.set(started.at(checked)), silences)
                    .orElse(null);
            if (fault == null) {
                silences.end(started.at());
            }
            var state = fault == null ? LedgerChecked.State.WHOLE : LedgerChecked.State.BROKEN;
            last.set(new LedgerChecked(
                    state, started.total(), started.total(), clock.instant(), fault, silences.found()));
            if (fault != null) {
                LOG.error("The ledger is not whole: {}", fault);
            }
        } catch (RuntimeException defect) {
            LOG.error("The ledger could not be checked", defect);
            last.set(new LedgerChecked(
                    LedgerChecked.State.FAILED, 0, started.total(), clock.instant(), null, FoundSilences.NONE));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
