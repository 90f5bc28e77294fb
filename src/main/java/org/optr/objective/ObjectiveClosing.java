package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.optr.engine.ProcessRuns;
import org.optr.objective.ClosingObstacle.Obstacle;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an objective comes to its end. What the process calls changes nothing where it is done already. */
@Service
@Transactional
public class ObjectiveClosing {

    private static final BigDecimal HIGHEST = BigDecimal.ONE;

    private final Sights sights;
    private final List<ClosingObstacle> obstacles;
    private final ProcessRuns runs;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectiveClosing(
            Sights sights,
            List<ClosingObstacle> obstacles,
            ProcessRuns runs,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sights = sights;
        this.obstacles = obstacles;
        this.runs = runs;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what keeps the objective from closing now; empty where nothing does. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(ObjectiveId id) {
        sights.visible(id);
        return obstacles.stream().flatMap(source -> source.of(id).stream()).toList();
    }

    @Transactional(readOnly = true)
    public ClosingFacts factsFor(ObjectiveId id) {
        return ClosingFacts.of(sights.visible(id));
    }

    /**
     * Asks, as the owner, to close a published objective; its run hears the message {@code ObjectiveClosing}. Refused with
     * the first obstacle.
     */
    public void requestClosing(ObjectiveId id) {
        var objective = sights.visible(id);
        obstacles(id).stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation(obstacle.key(), obstacle.about());
        });
        events.publishEvent(objective.requestClosing(currentPerson.inWhoseName(), clock.instant()));
        runs.message("ObjectiveClosing", subject(id), Map.of());
    }

    /**
     * Closes an objective that was graded, for good.
     *
     * @param score 0.0 to 1.0, given by whoever graded it
     */
    public void close(ObjectiveId id, BigDecimal score) {
        require(score.signum() >= 0 && score.compareTo(HIGHEST) <= 0, "objective.close.score");
        publish(concerning(id).close(score, clock.instant()));
    }

    /** Lets an objective whose closing was taken back go on. */
    public void reopen(ObjectiveId id, String reason) {
        publish(concerning(id).reopen(reason, clock.instant()));
    }

    /** Returns an objective that the acting person owns or was asked about, or on which OPTR itself works. */
    private Objective concerning(ObjectiveId id) {
        var objective = sights.visible(id);
        var acting = currentPerson.id();
        require(
                acting.equals(PersonId.SYSTEM)
                        || objective.terms().ownedBy(currentPerson.inWhoseName())
                        || sights.wasAsked(acting, id),
                "objective.decide.not-asked");
        return objective;
    }

    private void publish(Optional<? extends ObjectiveEvent> event) {
        event.ifPresent(events::publishEvent);
    }

    private static SubjectRef subject(ObjectiveId id) {
        return Lineage.ref(id);
    }
}
