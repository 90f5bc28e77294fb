package org.optr.workbench.rehearse;

import static org.optr.shared.RuleViolation.require;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The rehearsals on this node, a few for each person. What nobody uses for a while is closed. */
@Component
class RehearsalRoom {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRoom.class);
    private static final Duration IDLE = Duration.ofMinutes(15);

    /** So that nobody takes all that a node can carry. */
    static final int MOST_OF_ONE = 2;

    private final Map<RehearsalId, Kept> kept = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "rehearsals-idle");
        thread.setDaemon(true);
        return thread;
    });

    RehearsalRoom() {
        var unused = sweeper.scheduleWithFixedDelay(() -> closeIdle(IDLE), 1, 1, TimeUnit.MINUTES);
    }

    Optional<RehearsalSession> find(PersonId person, RehearsalId id) {
        return Optional.ofNullable(kept.get(id))
                .filter(each -> each.person.equals(person))
                .map(Kept::session)
                .filter(RehearsalSession::isOpen);
    }

    /** @throws RuleViolation {@code rehearsal.too-many-of-yours} if the person has as many as one may have */
    void requirePlace(PersonId person) {
        var open = kept.values().stream()
                .filter(each -> each.person.equals(person) && each.session.isOpen())
                .count();
        require(open < MOST_OF_ONE, "rehearsal.too-many-of-yours", MOST_OF_ONE);
    }

    /** Keeps a rehearsal, or closes it where the person has no place for it. */
    synchronized void keep(PersonId person, RehearsalSession session) {
        try {
            requirePlace(person);
        } catch (RuleViolation full) {
            close(session);
            throw full;
        }
        kept.put(session.id(), new Kept(person, session));
    }

    boolean isOf(PersonId person, RehearsalId id) {
        var known = kept.get(id);
        return known != null && known.person.equals(person);
    }

    void end(RehearsalId id) {
        var ended = kept.remove(id);
        if (ended != null) {
            close(ended.session);
        }
    }

    void closeIdle(Duration time) {
        kept.forEach((id, each) -> {
            if (each.session.isIdleFor(time)) {
                end(id);
            }
        });
    }

    @PreDestroy
    void closeAll() {
        sweeper.shutdownNow();
        kept.keySet().forEach(this::end);
    }

    /** What cannot be closed keeps nobody from another, nor the next idle one from being closed. */
    private static void close(RehearsalSession session) {
        try {
            session.close();
        } catch (RuntimeException e) {
            LOG.warn("A rehearsal could not be closed", e);
        }
    }

    private record Kept(PersonId person, RehearsalSession session) {}
}
