package org.optr.audit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.optr.audit.export.ExportFileWriter.TooLarge;
import org.optr.audit.export.ExportProgress.Stopped;
import org.optr.audit.export.ExportRecord.Taken;
import org.optr.audit.export.Selections.TooMany;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works on exports one after the other, beside everything else; every node does. */
@Component
class ExportRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);

    private final ExportRecord record;
    private final Selections selections;
    private final Map<ExportFormat, ExportWriter> writers = new EnumMap<>(ExportFormat.class);
    private final ExportSettings settings;
    private final CurrentPerson person;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "audit-export");
        thread.setDaemon(true);
        return thread;
    });

    ExportRunner(
            ExportRecord record,
            Selections selections,
            List<ExportWriter> writers,
            ExportSettings settings,
            CurrentPerson person) {
        this.record = record;
        this.selections = selections;
        this.settings = settings;
        this.person = person;
        writers.forEach(writer -> writer.formats().forEach(format -> this.writers.put(format, writer)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (runsByItself()) {
            var rhythm = settings.lookEvery().toMillis();
            var unused = timer.scheduleWithFixedDelay(this::workAndReport, rhythm, rhythm, TimeUnit.MILLISECONDS);
        }
    }

    @TransactionalEventListener
    void soon(ExportBegun begun) {
        if (runsByItself()) {
            timer.execute(this::workAndReport);
        }
    }

    private boolean runsByItself() {
        return !settings.lookEvery().isZero();
    }

    private void workAndReport() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.error("Exports wait: they cannot be worked on", e);
        }
    }

    /** Writes everything that waits, and removes what was kept long enough. */
    void work() {
        record.expire();
        for (var taken = record.take(); taken.isPresent(); taken = record.take()) {
            write(taken.get());
        }
    }

    private void write(Taken taken) {
        try {
            person.actingAs(taken.person(), () -> writeFile(taken));
        } catch (Stopped stopped) {
            LOG.debug("Export {} was cancelled or taken up elsewhere", taken.id());
        } catch (TooLarge tooLarge) {
            record.fail(taken, ExportTrouble.TOO_LARGE);
        } catch (TooMany tooMany) {
            record.fail(taken, ExportTrouble.TOO_MANY);
        } catch (RuleViolation refusal) {
            LOG.warn("Export {} is refused", taken.id(), refusal);
            record.fail(taken, ExportTrouble.NOT_ALLOWED);
        } catch (RuntimeException e) {
            LOG.error("Export {} failed", taken.id(), e);
            record.fail(taken, ExportTrouble.DEFECT);
        }
    }

    private void writeFile(Taken taken) {
        RuleViolation.require(person.has(Roles.AUDITOR), "export.auditors-only");
        var selection = selections.of(taken);
        try {
            var file = new ExportFileWriter(
                    settings.largest().toBytes(), (number, piece) -> record.add(taken, number, piece));
            try (file) {
                Objects.requireNonNull(writers.get(taken.order().format()))
                        .write(taken.order(), selection, file, progress(taken));
            }
            record.finish(taken, file.bytes(), file.sha256Hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportProgress progress(Taken taken) {
        return new ExportProgress() {

            private long written;
            private long total;

            @Override
            public void expect(long entries) {
                total = entries;
                record.advance(taken, written, total);
            }

            @Override
            public void advance(int entries) {
                written += entries;
                record.advance(taken, written, total);
            }
        };
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
