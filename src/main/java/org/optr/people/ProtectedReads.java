package org.optr.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts on record that somebody read what only their office shows them, before they get it. A page asks many times: for a
 * quarter of an hour the same person reading the same of the same subject is one reading.
 */
@Component
public class ProtectedReads {

    static final Duration ONE_READING = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate joining;
    private final TransactionTemplate beside;
    private final RecentlyUsed<Reading, AtomicReference<@Nullable Instant>> readings = new RecentlyUsed<>(REMEMBERED);

    ProtectedReads(
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.current = current;
        this.events = events;
        this.clock = clock;
        joining = new TransactionTemplate(transactions);
        beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Notes the reading of whoever acts; it fails if that cannot be recorded. OPTR itself reads nothing. */
    public void note(SubjectRef subject, ProtectedData data) {
        var reader = current.id();
        var last = readings.of(new Reading(reader, subject, data), first -> new AtomicReference<>());
        var before = last.get();
        var now = clock.instant();
        if (!reader.equals(PersonId.SYSTEM) && !isRecent(before, now) && last.compareAndSet(before, now)) {
            try {
                record(new ProtectedDataRead(subject, data));
            } catch (RuntimeException e) {
                last.compareAndSet(now, before);
                throw e;
            }
        }
    }

    /** What only reads cannot write: its entry has a transaction of its own. */
    private void record(ProtectedDataRead read) {
        var transaction = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? beside : joining;
        transaction.executeWithoutResult(status -> events.publishEvent(read));
    }

    private static boolean isRecent(@Nullable Instant before, Instant now) {
        return before != null && !now.isBefore(before) && now.isBefore(before.plus(ONE_READING));
    }

    private record Reading(PersonId reader, SubjectRef subject, ProtectedData data) {}
}
