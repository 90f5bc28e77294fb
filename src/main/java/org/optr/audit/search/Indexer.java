package org.optr.audit.search;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the ledger with the index, in the background. */
@Component
class Indexer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    static final int BATCH = 500;

    private final Indexing indexing;
    private final Duration rhythm;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "audit-index");
        thread.setDaemon(true);
        return thread;
    });

    Indexer(Indexing indexing, SearchSettings settings) {
        this.indexing = indexing;
        this.rhythm = settings.indexEvery();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!rhythm.isZero()) {
            var unused =
                    timer.scheduleWithFixedDelay(this::indexAndReport, 0, rhythm.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Adds everything that is sealed, and rebuilds what is to be rebuilt, in turn. */
    void index() {
        do {
            while (add(Pass.NEW)) {}
        } while (add(Pass.REBUILD));
    }

    private boolean add(Pass pass) {
        if (timer.isShutdown()) {
            return false;
        }
        try {
            return indexing.add(pass, BATCH);
        } catch (NotIndexed somewhere) {
            return addSingly(pass);
        }
    }

    /** One entry that cannot be indexed keeps no other one back. */
    private boolean addSingly(Pass pass) {
        var more = true;
        for (var count = 0; more && count < BATCH; count++) {
            try {
                more = indexing.add(pass, 1);
            } catch (NotIndexed bad) {
                indexing.setAside(pass, bad);
            }
        }
        return more;
    }

    /** Whatever goes wrong is tried again: work that ends with anything thrown is never begun again by the timer. */
    private void indexAndReport() {
        try {
            index();
        } catch (Throwable e) {
            LOG.error("The audit search is not brought up to date", e);
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
