package org.optr.workbench.move;

import java.util.UUID;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseNotMoved;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.workbench.move.MoveDesk.MoveInterrupted;
import org.optr.workbench.move.MoveDesk.Next;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moves or tries one case after the other until none is left, somebody stops it, or another worker is at it. */
@Component
class MoveRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRunner.class);

    private final MoveDesk desk;
    private final CaseMoves moves;
    private final CurrentPerson currentPerson;

    MoveRunner(MoveDesk desk, CaseMoves moves, CurrentPerson currentPerson) {
        this.desk = desk;
        this.moves = moves;
        this.currentPerson = currentPerson;
    }

    void run(CaseMoveId id) {
        var worker = UUID.randomUUID();
        for (var next = desk.next(id, worker); next.isPresent(); next = desk.next(id, worker)) {
            var one = next.get();
            currentPerson.actingAs(one.by(), () -> settle(id, one));
        }
        desk.finish(id);
    }

    /** A second worker, or whoever stops the move, may be faster: then nothing has happened here. */
    private void settle(CaseMoveId id, Next one) {
        try {
            if (currentPerson.has(Roles.PROCESS_OWNER)) {
                attempt(id, one);
            } else {
                desk.abandon(id);
            }
        } catch (MoveInterrupted other) {
            LOG.debug("Move {} goes on without {}", id, one.run());
        }
    }

    private void attempt(CaseMoveId id, Next one) {
        try {
            if (one.trial()) {
                desk.settle(id, one.run(), moves.test(one.plan(), one.run()).orElse(null));
            } else {
                moves.move(one.plan(), one.run(), () -> desk.settle(id, one.run(), null));
            }
        } catch (CaseNotMoved kept) {
            desk.settle(id, one.run(), kept.obstacle());
        } catch (MoveInterrupted other) {
            throw other;
        } catch (RuntimeException defect) {
            LOG.error("Move {} of case {} failed", id, one.run(), defect);
            desk.settle(id, one.run(), new Obstacle(Obstacle.Kind.REFUSED, null));
        }
    }
}
