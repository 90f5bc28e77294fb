package org.optr.audit.export;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** An export that somebody asked for. Whoever works on it shows a sign of life; else somebody else takes it up. */
@Entity
@Table(name = "audit_export")
class ExportJob {

    /** Without a sign of life for so long, nobody works on it any more. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final int MOST_ATTEMPTS = 3;

    @EmbeddedId
    private ExportId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    private ExportOrder order;

    @Enumerated(EnumType.STRING)
    private ExportStatus status = ExportStatus.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable ExportTrouble trouble;

    private int attempt;

    private Instant askedAt;

    private Instant seenAt;

    private @Nullable Instant endedAt;

    private long entries;

    private long total;

    private long fileBytes;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @SuppressWarnings("UnusedVariable")
    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ExportJob() {}

    ExportJob(PersonId person, ExportOrder order, Instant at) {
        this.id = ExportId.next();
        this.person = person;
        this.order = order;
        this.askedAt = at;
        this.seenAt = at;
    }

    ExportId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    ExportOrder order() {
        return order;
    }

    ExportStatus status() {
        return status;
    }

    int attempt() {
        return attempt;
    }

    ExportBegun begun() {
        return new ExportBegun(person, id, order);
    }

    /** Takes it up, for the first time or after whoever worked on it fell silent. */
    boolean take(Instant now) {
        if (attempt == MOST_ATTEMPTS) {
            return false;
        }
        attempt++;
        status = ExportStatus.RUNNING;
        seenAt = now;
        entries = 0;
        return true;
    }

    boolean isFree(Instant now) {
        return status == ExportStatus.WAITING
                || (status == ExportStatus.RUNNING && seenAt.plus(SILENCE).isBefore(now));
    }

    boolean isWorkedOn(int by) {
        return status == ExportStatus.RUNNING && attempt == by;
    }

    void advance(long written, long all, Instant now) {
        entries = written;
        total = all;
        seenAt = now;
    }

    void touch(Instant now) {
        seenAt = now;
    }

    ExportFinished finish(long bytes, String sha256, Instant now) {
        end(ExportStatus.DONE, now);
        fileBytes = bytes;
        fileSha256 = sha256;
        return new ExportFinished(person, id, entries, sha256);
    }

    ExportFailed fail(ExportTrouble why, Instant now) {
        end(ExportStatus.FAILED, now);
        trouble = why;
        return new ExportFailed(person, id, why);
    }

    ExportCancelled cancel(Instant now) {
        require(status.isOpen(), "export.not-running");
        end(ExportStatus.CANCELLED, now);
        return new ExportCancelled(person, id);
    }

    ExportDownloaded download() {
        require(status == ExportStatus.DONE, "export.no-file");
        return new ExportDownloaded(person, id);
    }

    ExportExpired expire() {
        status = ExportStatus.EXPIRED;
        return new ExportExpired(person, id);
    }

    private void end(ExportStatus how, Instant now) {
        status = how;
        endedAt = now;
        seenAt = now;
    }

    ExportSummary summary() {
        return new ExportSummary(id, order, status, trouble, askedAt, endedAt, entries, total, fileBytes, fileSha256);
    }
}
