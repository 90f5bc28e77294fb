package org.optr.workbench.ui.editor;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets this node say again and again who is here. */
@Component
class PresenceBeat {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceBeat.class);
    private static final int SECONDS = 10;

    private final DraftPresence presence;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "draft-presence");
        thread.setDaemon(true);
        return thread;
    });

    PresenceBeat(DraftPresence presence) {
        this.presence = presence;
        var unused = beats.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** A database that does not answer now may answer the next time. */
    private void beat() {
        try {
            presence.beat();
        } catch (RuntimeException e) {
            LOG.warn("Could not say who has drafts open", e);
        }
    }

    @PreDestroy
    void end() {
        beats.shutdownNow();
    }
}
