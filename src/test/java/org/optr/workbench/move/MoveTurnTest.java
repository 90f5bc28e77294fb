package org.optr.workbench.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.Races;
import org.optr.people.Roles;
import org.optr.shared.MovableClock;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** Several persons begin, and several nodes work, at the same time; a node dies. */
@OptrTest
class MoveTurnTest extends ThreeCases {

    private static final UUID OTHER_NODE = UUID.randomUUID();

    @Autowired
    private Races races;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private MoveQueue queue() {
        return new MoveQueue(desk, runner, Runnable::run);
    }

    private long left() {
        return library.version(first).orElseThrow().runningCases();
    }

    private CaseMoveId onOtherNode() {
        var move = prepared(proposal());
        runningFor(olga, move, () -> desk.next(move, OTHER_NODE));
        return move;
    }

    @Test
    void whoBeginsInTheSameMomentIsRefused() {
        var oskar = people.person("Oskar");
        people.grant(oskar, Roles.PROCESS_OWNER);
        var plan = proposal();

        var second = races.behind(
                () -> desk.next(asOlga(() -> service.start(plan)), OTHER_NODE),
                () -> currentPerson.actingAs(oskar, () -> service.start(plan)));

        assertThat(second)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOf(RuleViolation.class)
                .withMessageContaining("move.unfinished");
    }

    @Test
    void aStoppedMoveGivesWayToAnotherPlan() {
        prepared(proposal());

        asOlga(() -> service.start(proposal()));

        assertThat(done(false).counts()).isEqualTo(Map.of(CaseOutcome.MOVED, 3L));
    }

    @Test
    void whatANodeIsHeardOfIsLeftToIt() {
        var move = onOtherNode();

        runner.run(move);
        queue().goOn();

        assertThat(left()).isEqualTo(3);
        assertThat(asOlga(() -> service.newest(first, second, false))
                        .orElseThrow()
                        .state())
                .isEqualTo(MoveState.RUNNING);
    }

    @Test
    void whatADeadNodeLeftGoesOnOnAnother() {
        var move = onOtherNode();

        clock.moveBy(CaseMove.LEASE.plusSeconds(1));
        queue().goOn();

        assertThat(done(false).id()).isEqualTo(move);
        assertThat(left()).isZero();
    }

    @Test
    void aNodeThatIsHeardOfKeepsItsMove() {
        var move = onOtherNode();
        clock.moveBy(CaseMove.LEASE.minusSeconds(10));
        desk.next(move, OTHER_NODE);

        clock.moveBy(CaseMove.LEASE.minusSeconds(10));
        queue().goOn();

        assertThat(left()).isEqualTo(3);
    }

    @Test
    void whoeverContinuesAStoppedMoveDoesNotWaitForItsLastWorker() {
        var move = onOtherNode();
        asOlga(() -> {
            service.stop(move);
            return move;
        });

        proceed(move);

        assertThat(left()).isZero();
    }
}
