package org.optr.workbench.backtest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.optr.engine.DecisionTrials;
import org.optr.engine.HistoryTooSlow;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.engine.PastCases;
import org.optr.engine.PastDecisions;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.shared.RuleViolation;
import org.optr.workbench.backtest.BackTestRecord.Judged;
import org.optr.workbench.backtest.BackTestRecord.Stopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs back-tests one after the other, beside everything else. */
@Component
class BackTestRunner implements DisposableBean {

    /** The newest are tested; the screen says that there are more. */
    static final int MOST_DECISIONS = 10_000;

    static final int MOST_CASES = 2_000;

    private static final int BATCH = 25;
    private static final Logger LOG = LoggerFactory.getLogger(BackTestRunner.class);

    private final BackTestPlans plans;
    private final BackTestRecord record;
    private final PastDecisions decisions;
    private final PastCases cases;
    private final DecisionTrials trials;
    private final ModelLibrary library;
    private final ModelChecks checks;
    private final Clock clock;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "back-test");
        thread.setDaemon(true);
        return thread;
    });

    BackTestRunner(
            BackTestPlans plans,
            BackTestRecord record,
            PastDecisions decisions,
            PastCases cases,
            DecisionTrials trials,
            ModelLibrary library,
            ModelChecks checks,
            Clock clock) {
        this.plans = plans;
        this.record = record;
        this.decisions = decisions;
        this.cases = cases;
        this.trials = trials;
        this.library = library;
        this.checks = checks;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tidyUp() {
        record.endLost();
    }

    @TransactionalEventListener
    void run(BackTestStarted started) {
        queue.execute(() -> run(started.test()));
    }

    private void run(BackTestId id) {
        try {
            test(id);
        } catch (Stopped stopped) {
            LOG.debug("Back-test {} was stopped", id);
        } catch (HistoryTooSlow late) {
            LOG.warn("Back-test {} ended: the history did not answer in time", id, late);
            record.end(id, BackTestStatus.TOO_SLOW);
        } catch (RuntimeException e) {
            if (!(e instanceof RuleViolation)) {
                LOG.error("Back-test {} failed", id, e);
            }
            record.end(id, BackTestStatus.FAILED);
        } catch (Error e) {
            record.end(id, BackTestStatus.FAILED);
            throw e;
        }
    }

    private void test(BackTestId id) {
        var plan = plans.of(id);
        var zone = clock.getZone();
        var from = plan.period().startsOn().atStartOfDay(zone).toInstant();
        var until = plan.period().endsOn().plusDays(1).atStartOfDay(zone).toInstant();
        var tables = new ChangedTables(plan.base(), plan.draft(), trials, checks);
        var replays = new ReplayedVersions(plan.draft(), library, checks);
        var decided = decisions.newest(tables.tables(), from, until, MOST_DECISIONS + 1);
        var went = replays.isEmpty() ? List.<RunId>of() : went(plan.draft().name(), from, until);
        var more = decided.size() > MOST_DECISIONS || went.size() > MOST_CASES;
        var newestDecided = decided.subList(0, Math.min(decided.size(), MOST_DECISIONS));
        var newestWent = went.subList(0, Math.min(went.size(), MOST_CASES));
        record.expect(id, newestDecided.size() + newestWent.size(), more);
        var facts = tables.variables();
        inBatches(
                newestDecided,
                batch -> record.addDecisions(
                        id,
                        decisions.read(batch, facts).stream()
                                .map(past -> new Judged<>(past, tables.judge(past)))
                                .toList()));
        var known = replays.variables();
        inBatches(
                newestWent,
                batch -> record.addCases(
                        id,
                        cases.read(batch, known).stream()
                                .map(past -> new Judged<>(past, replays.replay(past)))
                                .toList()));
        record.end(id, BackTestStatus.DONE);
    }

    private List<RunId> went(String process, Instant from, Instant until) {
        return cases.newest(new ProcessKey(process), from, until, MOST_CASES + 1);
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> work) {
        for (var at = 0; at < all.size(); at += BATCH) {
            work.accept(all.subList(at, Math.min(all.size(), at + BATCH)));
        }
    }

    @Override
    public void destroy() {
        queue.shutdownNow();
    }
}
