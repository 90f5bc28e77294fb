package org.optr.workbench.move;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.workbench.move.MoveEvent.MoveDone;
import org.optr.workbench.move.MoveEvent.MoveStopped;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far a move is, one transaction for each thing that is written down. */
@Component
@Transactional
class MoveDesk {

    private final CaseMoveRepository moves;
    private final MovingCaseRepository cases;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveDesk(
            CaseMoveRepository moves,
            MovingCaseRepository cases,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moves = moves;
        this.cases = cases;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the next case of a move for a worker; nothing if all are settled, it does not run or another one is at it. */
    Optional<Next> next(CaseMoveId id, UUID worker) {
        return moves.lock(id)
                .filter(CaseMove::isRunning)
                .filter(move -> move.hold(worker, clock.instant()))
                .flatMap(move -> waiting(id).stream()
                        .findFirst()
                        .map(first -> new Next(move.startedBy(), plan(move), move.isTrial(), first.run())));
    }

    private List<MovingCase> waiting(CaseMoveId id) {
        return cases.in(id, CaseOutcome.WAITING, Limit.of(1));
    }

    /**
     * Writes down what became of a case.
     *
     * @throws MoveInterrupted if the move was stopped meanwhile, or the case is settled
     */
    void settle(CaseMoveId id, RunId run, @Nullable Obstacle keptBy) {
        var moving = cases.findById(new MovingCase.Key(lockRunning(id).id(), run.value()))
                .filter(MovingCase::isWaiting)
                .orElseThrow(MoveInterrupted::new);
        moving.settle(keptBy);
    }

    private CaseMove lockRunning(CaseMoveId id) {
        return moves.lock(id).filter(CaseMove::isRunning).orElseThrow(MoveInterrupted::new);
    }

    /** Ends a move of which every case is settled. */
    void finish(CaseMoveId id) {
        moves.lock(id)
                .filter(CaseMove::isRunning)
                .filter(move -> waiting(id).isEmpty())
                .ifPresent(move -> {
                    move.finish(clock.instant());
                    if (!move.isTrial()) {
                        var moved = counts(id).getOrDefault(CaseOutcome.MOVED, 0L);
                        currentPerson.actingAs(move.startedBy(), () -> events.publishEvent(new MoveDone(move, moved)));
                    }
                });
    }

    void stop(CaseMove move) {
        move.stop();
        if (!move.isTrial()) {
            events.publishEvent(new MoveStopped(move, counts(move.id()).getOrDefault(CaseOutcome.WAITING, 0L)));
        }
    }

    /** Stops a move in whose name nobody may move cases any more. */
    void abandon(CaseMoveId id) {
        moves.lock(id)
                .filter(CaseMove::isRunning)
                .ifPresent(move -> currentPerson.actingAs(PersonId.SYSTEM, () -> stop(move)));
    }

    CaseMove lock(CaseMoveId id) {
        return moves.lock(id).orElseThrow(() -> new RuleViolation("move.gone"));
    }

    /** Returns the moves that should go on and that nobody works on any more. */
    List<CaseMoveId> left() {
        return moves.left(clock.instant());
    }

    Map<CaseOutcome, Long> counts(CaseMoveId id) {
        var counts = new EnumMap<CaseOutcome, Long>(CaseOutcome.class);
        cases.counts(id).forEach(row -> counts.put((CaseOutcome) row[0], (Long) row[1]));
        return counts;
    }

    MoveSummary summary(CaseMove move) {
        return move.summary(plan(move), counts(move.id()));
    }

    void requireOwner() {
        RuleViolation.require(currentPerson.has(Roles.PROCESS_OWNER), "move.only-process-owners");
    }

    private static MovePlan plan(CaseMove move) {
        return new MovePlan(
                new VersionId(move.fromVersion()),
                new VersionId(move.toVersion()),
                PlanFile.read(move.plan()).moves());
    }

    /** @param by in whose name the case is moved */
    record Next(PersonId by, MovePlan plan, boolean trial, RunId run) {}

    /** Somebody stopped the move, or settled the case, since it was read. */
    static final class MoveInterrupted extends RuntimeException {}
}
