package org.optr.audit.export;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes how far exports are, each time in a transaction of its own, so that others see it and can stop them. */
@Component
class ExportRecord {

    private static final int AT_ONCE = 50;

    private final ExportJobs jobs;
    private final ExportParts parts;
    private final ExportSettings settings;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ExportRecord(
            ExportJobs jobs,
            ExportParts parts,
            ExportSettings settings,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.jobs = jobs;
        this.parts = parts;
        this.settings = settings;
        this.person = person;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(transactionManager);
    }

    /** Takes up the export that waits longest; nobody else does. */
    Optional<Taken> take() {
        var silentSince = clock.instant().minus(ExportJob.SILENCE);
        for (var id : jobs.open(silentSince, Limit.of(AT_ONCE))) {
            var taken = transactions.execute(status -> take(id));
            if (taken != null) {
                return Optional.of(taken);
            }
        }
        return Optional.empty();
    }

    private @Nullable Taken take(ExportId id) {
        var job = jobs.lock(id).filter(this::isFree).orElse(null);
        if (job == null) {
            return null;
        }
        parts.remove(id);
        if (!job.take(clock.instant())) {
            publish(job, job.fail(ExportTrouble.LOST, clock.instant()));
            return null;
        }
        return new Taken(id, job.person(), job.order(), job.attempt());
    }

    private boolean isFree(ExportJob job) {
        return job.isFree(clock.instant());
    }

    /** @throws ExportProgress.Stopped if somebody cancelled it, or another node took it up */
    void advance(Taken taken, long entries, long total) {
        change(taken, job -> {
            job.advance(entries, total, clock.instant());
            return null;
        });
    }

    void add(Taken taken, int number, byte[] piece) {
        change(taken, job -> {
            job.touch(clock.instant());
            parts.add(taken.id(), number, piece);
            return null;
        });
    }

    /** Keeps what the search of the export found. */
    void addFound(Taken taken, List<Long> numbers) {
        change(taken, job -> {
            job.touch(clock.instant());
            parts.addFound(taken.id(), numbers);
            return null;
        });
    }

    void finish(Taken taken, long bytes, String sha256) {
        change(taken, job -> {
            parts.removeFound(taken.id());
            return job.finish(bytes, sha256, clock.instant());
        });
    }

    void fail(Taken taken, ExportTrouble why) {
        change(taken, job -> {
            parts.remove(taken.id());
            return job.fail(why, clock.instant());
        });
    }

    /** Removes files that were kept long enough. */
    void expire() {
        for (var id : jobs.doneBefore(clock.instant().minus(settings.keep()), Limit.of(AT_ONCE))) {
            transactions.executeWithoutResult(status -> jobs.lock(id).ifPresent(job -> {
                parts.remove(id);
                publish(job, job.expire());
            }));
        }
    }

    private void change(Taken taken, Function<ExportJob, @Nullable DomainEvent> change) {
        var goesOn = transactions.execute(status -> {
            var job = jobs.lock(taken.id()).orElseThrow();
            if (!job.isWorkedOn(taken.attempt())) {
                return false;
            }
            var event = change.apply(job);
            if (event != null) {
                publish(job, event);
            }
            return true;
        });
        if (!Boolean.TRUE.equals(goesOn)) {
            throw new ExportProgress.Stopped();
        }
    }

    private void publish(ExportJob job, DomainEvent event) {
        person.actingAs(job.person(), () -> events.publishEvent(event));
    }

    /** An export that this node works on, for the so-manieth time. */
    record Taken(ExportId id, PersonId person, ExportOrder order, int attempt) {}
}
