package org.optr.audit.retention;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.HoldRows.Held;
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

    private static final int MOST_NAMED = 20;

    private final CaseRemovals cases;
    private final RetentionPeriods periods;
    private final HoldRows holds;
    private final RemovedRuns removed;
    private final RemovalTurn turn;
    private final CurrentCase currentCase;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final List<RunId> failed = new CopyOnWriteArrayList<>();

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
        failed.clear();
        transaction.executeWithoutResult(status -> turn.begin(clock.instant()));
        var stopped = new AtomicBoolean();
        var rule = periods.rule();
        for (var process : rule.periods().keySet()) {
            if (!stopped.get()) {
                eachBeyond(process, rule, root -> remove(root, rule, stopped));
            }
        }
        transaction.executeWithoutResult(status -> turn.end(clock.instant()));
    }

    /** Returns the first cases that failed on this node the last time. */
    List<RunId> failed() {
        return List.copyOf(failed);
    }

    private void remove(RunId root, RetentionRule rule, AtomicBoolean stopped) {
        if (stopped.get()) {
            return;
        }
        try {
            var outcome = Objects.requireNonNull(transaction.execute(status -> removeOne(root, rule)));
            stopped.set(outcome == Outcome.STOPPED);
        } catch (RuntimeException failure) {
            LOG.error("The history of case {} could not be removed", root, failure);
            if (failed.size() < MOST_NAMED) {
                failed.add(root);
            }
            transaction.executeWithoutResult(status -> turn.countFailed());
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
        turn.countRemoved();
        return Outcome.REMOVED;
    }

    /**
     * Says what would go of a process, without removing anything: of the cases that ended first, however many there are, in as
     * many statements.
     */
    BeyondPeriod trial(ProcessKey process, RetentionRule rule, Held held, int most) {
        var found = beyond(process, rule, most + 1);
        var counted = found.subList(0, Math.min(most, found.size()));
        var kept = counted.stream().filter(held::covers).count();
        var goes = counted.stream()
                .filter(each -> !held.covers(each) && rule.endedBy(each).isPresent())
                .count();
        return new BeyondPeriod(counted.size(), (int) goes, (int) kept, found.size() > most);
    }

    /** Returns cases of a process that ended beyond its own period, the oldest first. */
    List<WholeCase> beyond(ProcessKey process, RetentionRule rule, int most) {
        var period = rule.periods().get(process);
        if (period == null || period.isEmpty()) {
            return List.of();
        }
        return cases.casesOf(cases.endedBefore(process, period.get().endedBefore(rule.now()), null, most).stream()
                .map(EndedRoot::root)
                .toList());
    }

    private void eachBeyond(ProcessKey process, RetentionRule rule, Consumer<RunId> reader) {
        var period = rule.periods().get(process);
        if (period == null || period.isEmpty()) {
            return;
        }
        var before = period.get().endedBefore(rule.now());
        @Nullable EndedRoot last = null;
        do {
            var page = cases.endedBefore(process, before, last, AT_ONCE);
            page.forEach(each -> reader.accept(each.root()));
            last = page.size() < AT_ONCE ? null : page.get(page.size() - 1);
        } while (last != null);
    }

    /** What became of a case that was looked at. */
    enum Outcome {
        REMOVED,
        KEPT,
        STOPPED
    }
}
