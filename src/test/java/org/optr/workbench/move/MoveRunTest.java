package org.optr.workbench.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.ModelLibrary.Version;

/** How a batch of cases runs, is stopped and goes on. */
@OptrTest
class MoveRunTest extends ThreeCases {

    @Test
    void aTrialTellsOfEachCaseAndMovesNone() {
        asOlga(() -> service.tryOut(proposal()));

        assertThat(done(true).counts()).isEqualTo(Map.of(CaseOutcome.MOVED, 3L));
        assertThat(library.version(first).orElseThrow().runningCases()).isEqualTo(3);
        assertThat(events.namesAbout(name)).doesNotContain("MoveStarted", "MoveDone");
    }

    @Test
    void everyCaseIsMovedOnceWithItsResult() {
        var move = asOlga(() -> service.start(proposal()));
        runner.run(move);

        assertThat(done(false).counts()).isEqualTo(Map.of(CaseOutcome.MOVED, 3L));
        assertThat(library.versions(name)).extracting(Version::runningCases).containsExactly(3L, 0L);
        assertThat(asOlga(() -> service.cases(move, 0, 10)))
                .extracting(MovedCase::run)
                .containsExactlyInAnyOrderElementsOf(running);
        assertThat(events.namesAbout(name)).contains("MoveStarted", "MoveDone");
    }

    @Test
    void aCaseThatWentOnMeanwhileIsToldApart() {
        var move = prepared(proposal());
        runs.cancel(running.get(0), "Not needed");

        proceed(move);

        assertThat(done(false).counts()).isEqualTo(Map.of(CaseOutcome.MOVED, 2L, CaseOutcome.FAILED, 1L));
        assertThat(asOlga(() -> service.cases(move, 0, 1)))
                .extracting(MovedCase::obstacle)
                .containsExactly(new Obstacle(Obstacle.Kind.ENDED, null));
    }

    @Test
    void aStoppedMoveMovesNothingUntilSomebodyGoesOn() {
        var move = prepared(proposal());
        runner.run(move);

        assertThat(library.version(first).orElseThrow().runningCases()).isEqualTo(3);
        proceed(move);

        assertThat(library.version(first).orElseThrow().runningCases()).isZero();
        refused(() -> service.stop(move), "move.not-running");
        assertThat(events.namesAbout(name)).contains("MoveStopped", "MoveContinued", "MoveDone");
    }

    @Test
    void aMoveStopsWhenWhoStartedItMayNotAnyMore() {
        var move = prepared(proposal());

        runningFor(wanda, move, () -> runner.run(move));

        assertThat(asOlga(() -> service.newest(first, second, false))
                        .orElseThrow()
                        .state())
                .isEqualTo(MoveState.STOPPED);
        assertThat(library.version(first).orElseThrow().runningCases()).isEqualTo(3);
    }

    @Test
    void aDefectEndsATrialOfTheCaseAndNotTheTrial() {
        var broken = mock(CaseMoves.class, call -> {
            throw new IllegalStateException("broken");
        });
        var trial = stoppedAtOnce(() -> service.tryOut(proposal()));

        runningFor(olga, trial, () -> new MoveRunner(desk, broken, currentPerson).run(trial));

        assertThat(done(true).counts()).isEqualTo(Map.of(CaseOutcome.FAILED, 3L));
    }
}
