package org.optr.audit.retention;

import static org.optr.shared.RuleViolation.require;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.optr.audit.retention.RemovalEvent.HistoryRemovalBegun;
import org.optr.audit.retention.RemovalEvent.HistoryRemovalStopped;
import org.optr.engine.CaseRemovals.WholeCase;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Removing the history of cases beyond their period: what would go, beginning, and stopping. */
@Service
@Transactional
public class HistoryRemovals {

    /** So many cases of each process are looked at before anything is removed. */
    public static final int MOST_COUNTED = 1_000;

    private final HistoryRemover remover;
    private final RemovalWorker worker;
    private final RemovalTurn turn;
    private final RetentionPeriods periods;
    private final HoldRows holds;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    HistoryRemovals(
            HistoryRemover remover,
            RemovalWorker worker,
            RemovalTurn turn,
            RetentionPeriods periods,
            HoldRows holds,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.remover = remover;
        this.worker = worker;
        this.turn = turn;
        this.periods = periods;
        this.holds = holds;
        this.current = current;
        this.events = events;
    }

    /** Returns what would be removed now, by process. */
    @Transactional(readOnly = true)
    public Map<ProcessKey, BeyondPeriod> trial() {
        requireOffice();
        var rule = periods.rule();
        var held = holds.held();
        var found = new TreeMap<ProcessKey, BeyondPeriod>(Comparator.comparing(ProcessKey::value));
        rule.periods().keySet().forEach(each -> found.put(each, remover.trial(each, rule, held, MOST_COUNTED)));
        return found;
    }

    /** Returns the first cases that could not be removed the last time on this node; its log says why. */
    @Transactional(readOnly = true)
    public List<RunId> failed() {
        requireOffice();
        return remover.failed();
    }

    /** Returns cases that ended beyond the period of their process and are not held, the oldest first. */
    @Transactional(readOnly = true)
    public List<BeyondCase> beyond(int most) {
        requireOffice();
        var rule = periods.rule();
        var held = holds.held();
        return rule.periods().keySet().stream()
                .flatMap(process -> remover.beyond(process, rule, most).stream())
                .filter(each -> !held.covers(each))
                .map(WholeCase::outermost)
                .map(each -> new BeyondCase(
                        each.id(), each.process(), each.subject(), Objects.requireNonNull(each.endedAt())))
                .sorted(Comparator.comparing(BeyondCase::endedAt))
                .limit(most)
                .toList();
    }

    @Transactional(readOnly = true)
    public RemovalState state() {
        requireOffice();
        return turn.look();
    }

    /** Returns when history is removed by itself the next time; nothing if it never is. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextAt() {
        requireOffice();
        return worker.nextAt();
    }

    /** Begins to remove in the background, once this is committed. */
    public void begin() {
        requireAdministrator();
        turn.take();
        turn.stop(false);
        var person = current.id();
        events.publishEvent(new HistoryRemovalBegun(subject(person)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.begin(person);
            }
        });
    }

    /** Stops it after the case that is being removed, on all nodes, until an administrator begins it again. */
    public void stop() {
        requireAdministrator();
        turn.take();
        turn.stop(true);
        events.publishEvent(new HistoryRemovalStopped(subject(current.id())));
    }

    /** The removal is about no single process: it is told of who ordered it. */
    private static SubjectRef subject(PersonId person) {
        return new SubjectRef(SubjectKind.PERSON, person.toString());
    }

    private void requireAdministrator() {
        require(current.has(Roles.ADMINISTRATOR), "retention.administrators-only");
    }

    private void requireOffice() {
        require(current.has(Roles.AUDITOR) || current.has(Roles.ADMINISTRATOR), "retention.auditors-only");
    }
}
