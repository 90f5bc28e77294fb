package org.optr.audit.retention;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseRemovals;
import org.optr.engine.CaseRemovals.EndedRoot;
import org.optr.engine.CaseRemovals.WholeCase;
import org.optr.engine.CurrentCase;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through what lies beyond its period, and removes one case per transaction. */
@Component
class HistoryRemover {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryRemover.class);

    private static final int AT_ONCE = 100;

    private final CaseRemovals cases;
    private final RetentionPeriods periods;
    private final HoldRows holds;
    private final RemovedRuns removed;
    private final RemovalTurn turn;
    private final CurrentCase currentCase;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HistoryRemover(
            CaseRemovals cases,
            RetentionPeriods periods,
            HoldRows holds,
            RemovedRuns removed,
            RemovalTurn turn,
            CurrentCase currentCase,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.cases = cases;
        this.periods = periods;
        this.holds = holds;
        this.removed = removed;
        this.turn = turn;
        this.currentCase = currentCase;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactionManager);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Removes everything that may go, until it is stopped. A case that fails is left for the next time. */
    void run() {
        transaction.executeWithoutResult(status -> turn.begin(clock.instant()));
        var tally = new Tally();
        var rule = periods.rule();
        for (var process : rule.periods().keySet()) {
            if (!tally.stopped) {
                eachBeyond(process, rule, Integer.MAX_VALUE, root -> remove(root, rule, tally));
            }
        }
        transaction.executeWithoutResult(status -> turn.end(clock.instant(), tally.removed, tally.failed));
    }

    private void remove(RunId root, RetentionRule rule, Tally tally) {
        if (tally.stopped) {
            return;
        }
        try {
            var outcome = Objects.requireNonNull(transaction.execute(status -> removeOne(root, rule)));
            tally.removed += outcome == Outcome.REMOVED ? 1 : 0;
            tally.stopped = outcome == Outcome.STOPPED;
        } catch (RuntimeException failure) {
            tally.failed++;
            LOG.error("The history of case {} could not be removed", root, failure);
        }
    }

    /** Everything that speaks against it is looked at again under the lock. */
    Outcome removeOne(RunId root, RetentionRule rule) {
        if (turn.take().stopped()) {
            return Outcome.STOPPED;
        }
        var found = cases.caseOf(root).orElse(null);
        if (found == null || holds.holds(found)) {
            return Outcome.KEPT;
        }
        var period = rule.endedBy(found).orElse(null);
        if (period == null) {
            return Outcome.KEPT;
        }
        var outermost = found.outermost();
        var gone = cases.remove(found);
        removed.add(found, period, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var about = LegalHolds.about(outermost.subject(), outermost.process().value());
        currentCase.within(
                root,
                () -> events.publishEvent(new CaseHistoryRemoved(
                        about,
                        root.value(),
                        outermost.process().value(),
                        Objects.requireNonNull(outermost.endedAt()),
                        period,
                        gone)));
        return Outcome.REMOVED;
    }

    /** Says what would go of a process, without removing anything. */
    BeyondPeriod trial(ProcessKey process, RetentionRule rule, int most) {
        var counts = new Counts();
        var more =
                eachBeyond(process, rule, most, root -> cases.caseOf(root).ifPresent(found -> counts.add(found, rule)));
        return new BeyondPeriod(counts.beyond, counts.goes, counts.held, more);
    }

    private boolean eachBeyond(ProcessKey process, RetentionRule rule, int most, Consumer<RunId> reader) {
        var period = rule.periods().get(process);
        if (period == null || period.isEmpty()) {
            return false;
        }
        var before = period.get().endedBefore(rule.now());
        @Nullable EndedRoot last = null;
        for (var read = 0; read < most; read += AT_ONCE) {
            var page = cases.endedBefore(process, before, last, AT_ONCE);
            page.forEach(each -> reader.accept(each.root()));
            if (page.size() < AT_ONCE) {
                return false;
            }
            last = page.get(page.size() - 1);
        }
        return true;
    }

    /** What became of a case that was looked at. */
    enum Outcome {
        REMOVED,
        KEPT,
        STOPPED
    }

    private final class Counts {

        private int beyond;
        private int goes;
        private int held;

        void add(WholeCase found, RetentionRule rule) {
            beyond++;
            if (holds.holds(found)) {
                held++;
            } else if (rule.endedBy(found).isPresent()) {
                goes++;
            }
        }
    }

    private static final class Tally {

        private boolean stopped;
        private long removed;
        private long failed;
    }
}
