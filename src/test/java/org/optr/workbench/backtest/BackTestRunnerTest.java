package org.optr.workbench.backtest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.optr.engine.DecisionTrials;
import org.optr.engine.HistoryTooSlow;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.engine.PastCases;
import org.optr.engine.PastDecisions;
import org.optr.shared.Period;
import org.optr.workbench.DraftId;
import org.optr.workbench.backtest.BackTestPlans.Plan;

class BackTestRunnerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final BackTestId test = new BackTestId(UUID.randomUUID());
    private final BackTestPlans plans = mock();
    private final BackTestRecord record = mock();
    private final PastDecisions decisions = mock();
    private final BackTestRunner runner = new BackTestRunner(
            plans,
            record,
            decisions,
            mock(PastCases.class),
            mock(DecisionTrials.class),
            mock(ModelLibrary.class),
            mock(ModelChecks.class),
            Clock.systemUTC());

    @AfterEach
    void end() {
        runner.destroy();
    }

    @Test
    void aHistoryThatDoesNotAnswerInTimeEndsTheTest() {
        var nothing = new ModelPackage("rate", new TreeMap<>());
        when(plans.of(test)).thenReturn(new Plan(nothing, nothing, new Period(DAY, DAY)));
        when(decisions.newest(any(), any(), any(), anyInt())).thenThrow(new HistoryTooSlow(new RuntimeException()));

        runner.run(new BackTestStarted(DraftId.of(UUID.randomUUID().toString()), test, List.of()));

        verify(record, timeout(Duration.ofSeconds(20).toMillis())).end(test, BackTestStatus.TOO_SLOW);
    }
}
