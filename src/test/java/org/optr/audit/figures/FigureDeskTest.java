package org.optr.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;
import org.mockito.stubbing.OngoingStubbing;
import org.optr.engine.FinishedCases;
import org.optr.engine.FinishedCases.FinishedCase;
import org.optr.engine.HistoryTooSlow;
import org.optr.shared.MovableClock;
import org.optr.shared.RuleViolation;

class FigureDeskTest {

    private final FinishedCases cases = mock();
    private final MovableClock clock = new MovableClock();
    private final FigureDesk desk = new FigureDesk(cases, clock);

    @AfterEach
    void close() {
        desk.destroy();
    }

    @Test
    void whatTookTooLongIsSaidAndTriedAgain() {
        reading().thenThrow(new HistoryTooSlow(new IllegalStateException())).thenReturn(false);

        var late = desk.ask(CaseStory.question(null));
        assertThatThrownBy(late::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(HistoryTooSlow.class);

        assertThat(desk.ask(CaseStory.question(null)).join().finished()).isZero();
    }

    @Test
    void answersAreKeptForTenMinutes() {
        reading().thenReturn(false);
        var question = CaseStory.question(null);
        var first = desk.ask(question).join();

        clock.moveBy(Duration.ofMinutes(9));
        assertThat(desk.ask(question).join()).isSameAs(first);
        clock.moveBy(Duration.ofMinutes(2));
        assertThat(desk.ask(question).join()).isNotSameAs(first);
        verify(cases, times(2)).read(any(), any(), any(), any(), anyInt(), any());
    }

    @Test
    void moreCasesThanAreReadAreSaid() {
        reading().thenReturn(true);

        assertThat(desk.ask(CaseStory.question(null)).join().limited()).isTrue();
    }

    @Test
    void casesAreCountedWhileTheyAreRead() {
        var one = new CaseStory("a").given("Write", 0, 1).ended(1);
        reading().thenAnswer((Answer<Boolean>) call -> {
            call.<Consumer<FinishedCase>>getArgument(5).accept(one);
            return false;
        });

        desk.ask(CaseStory.question(null)).join();

        assertThat(desk.read(CaseStory.question(null))).isEqualTo(1);
    }

    @Test
    void whoAsksTooMuchAtOnceIsToldToWait() {
        var release = new CountDownLatch(1);
        reading().thenAnswer((Answer<Boolean>) call -> {
            release.await();
            return false;
        });
        for (var version = 1; version <= 20; version++) {
            desk.ask(CaseStory.question(version));
        }

        assertThatThrownBy(() -> desk.ask(CaseStory.question(21)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("figures.busy");
        release.countDown();
        desk.ask(CaseStory.question(20)).join();
        assertThat(desk.ask(CaseStory.question(21)).join().finished()).isZero();
    }

    private OngoingStubbing<Boolean> reading() {
        return when(cases.read(any(), any(), any(), any(), anyInt(), any()));
    }
}
