package org.optr.audit.ledger;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Seals what is new again and again, and takes each checkpoint out of the database. Nobody's work waits for it. */
@Component
class Sealer implements DisposableBean {

    private static final int CHECKPOINTS_AT_ONCE = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final Sealing sealing;
    private final LedgerStore store;
    private final CheckpointFile file;
    private final Witness witness;
    private final CheckpointMail mail;
    private final Duration rhythm;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "ledger-sealer");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable RuleViolation trouble;

    Sealer(
            Sealing sealing,
            LedgerStore store,
            CheckpointFile file,
            Witness witness,
            CheckpointMail mail,
            LedgerSettings settings) {
        this.sealing = sealing;
        this.store = store;
        this.file = file;
        this.witness = witness;
        this.mail = mail;
        this.rhythm = settings.sealEvery();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!rhythm.isZero()) {
            var unused = timer.scheduleWithFixedDelay(this::sealAndReport, 0, rhythm.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Seals everything that waits and publishes it; what is missing in the file from an earlier time follows. */
    void seal() {
        while (sealing.seal()) {}
        publish();
    }

    /** Returns why nothing is sealed or published at the moment, in words for people; empty if all is well. */
    Optional<RuleViolation> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void sealAndReport() {
        try {
            seal();
            trouble = null;
        } catch (LedgerHalted halted) {
            report(halted, halted);
        } catch (RuntimeException defect) {
            report(new RuleViolation("ledger.halted.defect"), defect);
        }
    }

    private void report(RuleViolation reason, RuntimeException cause) {
        var before = trouble;
        if (before == null || !Objects.equals(before.getMessage(), reason.getMessage())) {
            LOG.error("The ledger is not sealed: {}", reason.getMessage(), cause);
        }
        trouble = reason;
    }

    private void publish() {
        var newest = store.newest();
        if (newest.isEmpty()) {
            return;
        }
        var published = sizeOutside();
        while (published < newest.get().size()) {
            file.add(store.largerThan(published, CHECKPOINTS_AT_ONCE));
            published = sizeOutside();
        }
        witness.show(newest.get());
        mail.offer(newest.get());
    }

    private long sizeOutside() {
        return file.newest().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
