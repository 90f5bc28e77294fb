package org.optr.workbench.rehearse;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.workbench.DraftId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The rehearsals on this node, one for each person at most. What nobody uses for a while is closed. */
@Component
class RehearsalRoom {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRoom.class);
    private static final Duration IDLE = Duration.ofMinutes(15);

    private final Map<PersonId, RehearsalSession> sessions = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "rehearsals-idle");
        thread.setDaemon(true);
        return thread;
    });

    RehearsalRoom() {
        var unused = sweeper.scheduleWithFixedDelay(() -> closeIdle(IDLE), 1, 1, TimeUnit.MINUTES);
    }

    Optional<RehearsalSession> find(PersonId person, DraftId draft) {
        return Optional.ofNullable(sessions.get(person))
                .filter(RehearsalSession::isOpen)
                .filter(session -> session.draft().equals(draft));
    }

    void keep(PersonId person, RehearsalSession session) {
        close(sessions.put(person, session));
    }

    void end(PersonId person) {
        close(sessions.remove(person));
    }

    void closeIdle(Duration time) {
        sessions.forEach((person, session) -> {
            if (session.isIdleFor(time) && sessions.remove(person, session)) {
                close(session);
            }
        });
    }

    @PreDestroy
    void closeAll() {
        sweeper.shutdownNow();
        sessions.keySet().forEach(this::end);
    }

    /** What cannot be closed keeps nobody from another, nor the next idle one from being closed. */
    private static void close(@Nullable RehearsalSession session) {
        if (session != null) {
            try {
                session.close();
            } catch (RuntimeException e) {
                LOG.warn("A rehearsal could not be closed", e);
            }
        }
    }
}
