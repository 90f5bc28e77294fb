package org.optr.workbench.backtest;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.optr.engine.PastCases.PastCase;
import org.optr.engine.PastDecisions.PastDecision;
import org.optr.workbench.backtest.CaseReplay.Replayed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what a running back-test finds, a batch in each transaction, so that others see how far it is and can stop it. */
@Component
class BackTestRecord {

    private final BackTestRepository tests;
    private final DecisionFindingRepository decisions;
    private final CaseFindingRepository cases;
    private final TransactionTemplate transactions;
    private final Clock clock;

    BackTestRecord(
            BackTestRepository tests,
            DecisionFindingRepository decisions,
            CaseFindingRepository cases,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.tests = tests;
        this.decisions = decisions;
        this.cases = cases;
        transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    void expect(BackTestId id, int total, boolean more) {
        change(id, test -> test.expect(total, more, clock.instant()));
    }

    void addDecisions(BackTestId id, List<Judged<PastDecision, Judgement>> batch) {
        add(id, batch, (tally, judged) -> {
            var verdict = judged.judgement().verdict();
            if (verdict != DecisionVerdict.UNCHANGED) {
                decisions.save(new DecisionFinding(id, tally.all(), judged.past(), judged.judgement()));
            }
            return tally.plus(verdict);
        });
    }

    void addCases(BackTestId id, List<Judged<PastCase, Replayed>> batch) {
        add(id, batch, (tally, judged) -> {
            var verdict = judged.judgement().verdict();
            if (verdict != CaseVerdict.POSSIBLE) {
                cases.save(new CaseFinding(id, tally.all(), judged.past(), judged.judgement()));
            }
            return tally.plus(verdict);
        });
    }

    private <T> void add(BackTestId id, List<T> batch, BiFunction<Tally, T, Tally> keep) {
        change(id, test -> {
            var tally = test.tally();
            for (var each : batch) {
                tally = keep.apply(tally, each);
            }
            test.add(tally, clock.instant());
        });
    }

    void end(BackTestId id, BackTestStatus how) {
        change(id, test -> test.end(how, clock.instant()));
    }

    /** Ends the tests that nobody works on any more; another machine may still work on others. */
    void endLost() {
        transactions.executeWithoutResult(status -> {
            var now = clock.instant();
            tests.running().stream()
                    .filter(test -> !test.isRunning(now))
                    .forEach(test -> test.end(BackTestStatus.STOPPED, now));
        });
    }

    /** @throws Stopped if nobody waits for more, or it took too long */
    private void change(BackTestId id, Consumer<BackTest> change) {
        var goesOn = transactions.execute(status -> {
            var test = tests.lock(id).orElseThrow();
            var now = clock.instant();
            if (test.hasTimeLeft(now)) {
                change.accept(test);
                return true;
            }
            if (test.isRunning(now)) {
                test.stop(now);
            }
            return false;
        });
        if (!Boolean.TRUE.equals(goesOn)) {
            throw new Stopped();
        }
    }

    /** Something of the past, and what was found about it. */
    record Judged<P, J>(P past, J judgement) {}

    /** The back-test does not go on. */
    static final class Stopped extends RuntimeException {}
}
