package org.optr.audit.retention;

import static org.optr.shared.RuleViolation.require;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.optr.audit.retention.RemovalEvent.HistoryRemovalBegun;
import org.optr.audit.retention.RemovalEvent.HistoryRemovalStopped;
import org.optr.engine.ProcessKey;
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
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    HistoryRemovals(
            HistoryRemover remover,
            RemovalWorker worker,
            RemovalTurn turn,
            RetentionPeriods periods,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.remover = remover;
        this.worker = worker;
        this.turn = turn;
        this.periods = periods;
        this.current = current;
        this.events = events;
    }

    /** Returns what would be removed now, by process. */
    @Transactional(readOnly = true)
    public Map<ProcessKey, BeyondPeriod> trial() {
        requireOffice();
        var rule = periods.rule();
        var found = new TreeMap<ProcessKey, BeyondPeriod>(Comparator.comparing(ProcessKey::value));
        rule.periods().keySet().forEach(each -> found.put(each, remover.trial(each, rule, MOST_COUNTED)));
        return found;
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
