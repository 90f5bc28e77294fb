package org.optr.engine.camunda;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.optr.shared.RuleViolation;

/** Stops a rehearsal in which more happens at once than a person could follow, or for too long. */
final class RehearsalLimits implements HistoryEventHandler {

    static final int MOST_EVENTS = 3_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private int events;
    private long begun = System.nanoTime();

    /** Before each step that somebody asks for. */
    void begin() {
        events = 0;
        begun = System.nanoTime();
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        events++;
        if (events > MOST_EVENTS || System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new RuleViolation("rehearsal.endless", MOST_EVENTS, LONGEST.toSeconds());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> all) {
        all.forEach(this::handleEvent);
    }
}
