package org.optr.people;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The sessions of this node in which somebody is signed in: the end of each becomes one entry. */
@Component
class OpenSessions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final String ATTRIBUTE = OpenSession.class.getName();

    private final SignInRecord history;
    private final Set<OpenSession> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    OpenSessions(SignInRecord history) {
        this.history = history;
    }

    void begin(HttpSession session, PersonId person) {
        end(session, SessionEnd.SIGNED_IN_ANEW);
        var begun = new OpenSession(person, this);
        open.add(begun);
        session.setAttribute(ATTRIBUTE, begun);
    }

    void signOut(@Nullable HttpSession session, PersonId person) {
        history.signedOut(person);
        in(session).ifPresent(open::remove);
    }

    void end(@Nullable HttpSession session, SessionEnd how) {
        in(session).ifPresent(ending -> end(ending, how));
    }

    /** Does nothing if the session has ended before. That its end cannot be written does not keep it open. */
    void end(OpenSession ending, SessionEnd how) {
        if (open.remove(ending)) {
            try {
                history.ended(ending.person(), how);
            } catch (RuntimeException e) {
                LOG.error("The end of a session of {} is not in the history: {}", ending.person(), how, e);
            }
        }
    }

    private static Optional<OpenSession> in(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(found -> found.getAttribute(ATTRIBUTE))
                .map(OpenSession.class::cast);
    }

    @Override
    public void start() {
        running = true;
    }

    /** The server takes no more requests, but still has its database: the sessions themselves end when that is gone. */
    @Override
    public void stop() {
        running = false;
        open.forEach(session -> end(session, SessionEnd.SERVER_STOPPED));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
