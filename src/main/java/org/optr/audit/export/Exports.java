package org.optr.audit.export;

import static org.optr.shared.RuleViolation.require;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.optr.audit.search.AuditSearch;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exports of the record of events, for auditors. Each sees and takes away their own only. */
@Service
@Transactional
public class Exports {

    /** So many are shown. */
    static final int MOST_SHOWN = 50;

    private final ExportJobs jobs;
    private final ExportParts parts;
    private final EntrySource entries;
    private final AuditSearch search;
    private final ExportSettings settings;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exports(
            ExportJobs jobs,
            ExportParts parts,
            EntrySource entries,
            AuditSearch search,
            ExportSettings settings,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.parts = parts;
        this.entries = entries;
        this.search = search;
        this.settings = settings;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayExport() {
        return person.has(Roles.AUDITOR);
    }

    /**
     * Asks for a file, which is written in the background. The oldest files of the same person make room for it.
     *
     * @throws RuleViolation {@code export.too-many} if too many wait already, {@code export.no-such-case}, or as {@link AuditSearch#page}
     */
    public ExportId begin(ExportOrder order) {
        requireAuditor();
        var mine = jobs.newest(person.id(), Limit.of(MOST_SHOWN));
        var open = mine.stream().filter(job -> job.status().isOpen()).count();
        require(open < settings.mostOpen(), "export.too-many", settings.mostOpen());
        var query = order.query();
        if (query != null) {
            search.check(query);
        }
        var run = order.rootCase();
        require(order.format() != ExportFormat.DOSSIER || run != null, "export.no-such-case");
        require(run == null || entries.count(EntrySelection.of(order, entries.newest())) > 0, "export.no-such-case");
        mine.stream()
                .filter(job -> job.status() == ExportStatus.DONE)
                .skip(settings.mostFiles() - 1L)
                .forEach(this::expire);
        var job = jobs.save(new ExportJob(person.id(), order, clock.instant()));
        events.publishEvent(job.begun());
        return job.id();
    }

    private void expire(ExportJob job) {
        parts.remove(job.id());
        events.publishEvent(job.expire());
    }

    /** Ends an export that waits or runs; what is written so far goes. */
    public void cancel(ExportId id) {
        var job = mine(id);
        events.publishEvent(job.cancel(clock.instant()));
        parts.remove(id);
    }

    /** Returns what the acting person asked for, the newest first. */
    @Transactional(readOnly = true)
    public List<ExportSummary> mine() {
        requireAuditor();
        return jobs.newest(person.id(), Limit.of(MOST_SHOWN)).stream()
                .map(ExportJob::summary)
                .toList();
    }

    /** Hands out a file, and notes that it was taken away. It is read from the database as it is sent. */
    public InputStream download(ExportId id) {
        var job = mine(id);
        events.publishEvent(job.download());
        try {
            return ExportFileReader.read(number -> parts.find(id, number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportJob mine(ExportId id) {
        requireAuditor();
        return jobs.lock(id)
                .filter(job -> job.person().equals(person.id()))
                .orElseThrow(() -> new RuleViolation("export.gone"));
    }

    private void requireAuditor() {
        require(mayExport(), "export.auditors-only");
    }
}
