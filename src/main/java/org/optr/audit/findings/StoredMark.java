package org.optr.audit.findings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** That somebody looked at a finding, or wants it to be looked at again. */
@Entity
@Table(name = "finding_mark")
class StoredMark {

    @Id
    private String finding;

    /** When the finding was, so that the marks of a period are read at once. */
    @SuppressWarnings("UnusedVariable")
    private Instant happenedAt;

    private long upTo;
    private boolean seen;
    private @Nullable String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "marked_by"))
    private PersonId markedBy;

    private Instant markedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredMark() {}

    @SuppressWarnings("NullAway.Init")
    StoredMark(Finding finding) {
        this.finding = finding.key();
        happenedAt = finding.at();
    }

    void mark(boolean nowSeen, long lastEntry, @Nullable String words, PersonId by, Instant now) {
        seen = nowSeen;
        upTo = lastEntry;
        note = words;
        markedBy = by;
        markedAt = now;
    }

    String finding() {
        return finding;
    }

    FindingMark mark() {
        return new FindingMark(seen, upTo, note, markedBy, markedAt, version == null ? 0 : version);
    }
}
