package org.optr.workbench;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** A revision of a draft: one file as somebody saved it. What one person saves in one sitting is one revision. */
@Entity
@Table(name = "draft_revision")
class SavedFile {

    private static final Duration SITTING = Duration.ofMinutes(5);

    @Id
    @Column(name = "revision_id")
    private UUID id = UUID.randomUUID();

    @SuppressWarnings("UnusedVariable")
    @Embedded
    private DraftId draft;

    private int revision;

    private String fileName;

    private @Nullable String content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "saved_by"))
    private PersonId savedBy;

    private Instant begunAt;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedFile() {}

    SavedFile(DraftId draft, int revision, FileContent file, PersonId by, Instant at) {
        this.draft = draft;
        this.revision = revision;
        this.fileName = file.name();
        this.content = file.content();
        this.savedBy = by;
        this.begunAt = at;
        this.savedAt = at;
    }

    /** Whether a saving belongs to the same sitting, so that it takes this revision's place. */
    boolean goesOn(FileContent file, PersonId by, Instant at) {
        var samePerson = savedBy.equals(by);
        var sameFile = fileName.equals(file.name()) && content != null && file.content() != null;
        return samePerson && sameFile && at.isBefore(begunAt.plus(SITTING));
    }

    Instant begunAt() {
        return begunAt;
    }

    void goOn(int next, FileContent file, Instant at) {
        revision = next;
        content = file.content();
        savedAt = at;
    }

    FileContent file() {
        return new FileContent(fileName, content);
    }

    DraftRevision summary() {
        return new DraftRevision(revision, fileName, savedBy, savedAt, content == null);
    }

    /** @param content null where the file is taken out */
    record FileContent(String name, @Nullable String content) {}
}
