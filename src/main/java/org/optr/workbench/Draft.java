package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;

/** A change of a package of models, from its first line to the version that it became. */
@Entity
class Draft {

    @EmbeddedId
    private DraftId id;

    @Version
    private @Nullable Integer version;

    private String packageName;

    private String purpose;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DraftStatus status = DraftStatus.OPEN;

    private @Nullable String basedOn;

    private int basedOnNumber;

    private int revision;

    /** The first in which all files are there. */
    private int firstRevision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "started_by"))
    private PersonId startedBy;

    private Instant startedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "saved_by"))
    private PersonId savedBy;

    private Instant savedAt;

    @Embedded
    private @Nullable Proposal proposal;

    @Embedded
    private @Nullable Approval approval;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(DraftId id, String packageName, String purpose, @Nullable Base base, PersonId by, Instant at) {
        this.id = id;
        this.packageName = packageName;
        this.purpose = Texts.required(purpose, Limits.REASON, "draft.purpose");
        this.startedBy = by;
        this.startedAt = at;
        this.savedBy = by;
        this.savedAt = at;
        rebase(base);
    }

    private void rebase(@Nullable Base base) {
        basedOn = base == null ? null : base.version().value();
        basedOnNumber = base == null ? 0 : base.number();
    }

    /** Says that the files with which the draft begins are there. */
    DraftBegun begun() {
        firstRevision = revision;
        return new DraftBegun(
                id,
                Stream.of(new FieldChange("process", null, packageName), new FieldChange("purpose", null, purpose))
                        .toList());
    }

    void requireOpen() {
        require(status != DraftStatus.DISCARDED, "draft.discarded");
        require(status != DraftStatus.PUBLISHED, "draft.published");
        require(status == DraftStatus.OPEN, "draft.in-review");
    }

    /** Takes the next revision for a saving by somebody who has seen the newest one. */
    int nextRevision(PersonId by, Instant at) {
        requireOpen();
        savedBy = by;
        savedAt = at;
        return ++revision;
    }

    /** Whether what was saved at a time has been proposed since, so that it must stay as it was. */
    boolean wasProposedSince(Instant saved) {
        return proposal != null && proposal.proposedAt().isAfter(saved);
    }

    /** Whether all files were there in a revision: it can come back. */
    boolean isWhole(int former) {
        return former >= firstRevision && former <= revision;
    }

    /** Says that the author has taken over what came into force since the draft was begun. */
    DraftRebased basedOn(Base base) {
        requireOpen();
        var before = basedOnNumber;
        rebase(base);
        return new DraftRebased(
                id, FieldChange.of("based-on", before, basedOnNumber).toList());
    }

    DraftDiscarded discard() {
        requireOpen();
        return new DraftDiscarded(id, moved(DraftStatus.DISCARDED));
    }

    ProcessChangeProposed propose(String reason, @Nullable Instant publishAt, PersonId by, Instant at) {
        requireOpen();
        require(publishAt == null || publishAt.isAfter(at), "draft.publish-at.past");
        var why = Texts.required(reason, Limits.REASON, "draft.reason");
        proposal = new Proposal(why, publishAt, by, at);
        approval = null;
        var said = Stream.of(
                        Stream.of(new FieldChange("reason", null, why)), FieldChange.of("publish-at", null, publishAt))
                .flatMap(changes -> changes);
        return new ProcessChangeProposed(
                id, Stream.concat(moved(DraftStatus.IN_REVIEW).stream(), said).toList());
    }

    /** Keeps a second person's yes; it waits for its date if it has one. */
    ProcessChangeApproved approve(Set<PersonId> authors, PersonId by, String note, Instant at) {
        requireReview(authors, by);
        approval = new Approval(Texts.optional(note, Limits.NOTE, "draft.review.note"), by, at);
        var waits = publishAt() != null;
        return new ProcessChangeApproved(id, said(note, waits ? moved(DraftStatus.SCHEDULED) : List.of()));
    }

    ProcessChangeSentBack sendBack(Set<PersonId> authors, PersonId by, String note) {
        requireNo(authors, by, note);
        return new ProcessChangeSentBack(id, said(note, moved(DraftStatus.OPEN)));
    }

    ProcessChangeRejected reject(Set<PersonId> authors, PersonId by, String note) {
        requireNo(authors, by, note);
        return new ProcessChangeRejected(id, said(note, moved(DraftStatus.DISCARDED)));
    }

    private void requireNo(Set<PersonId> authors, PersonId by, String note) {
        requireReview(authors, by);
        Texts.required(note, Limits.NOTE, "draft.review.note");
    }

    private void requireReview(Set<PersonId> authors, PersonId by) {
        require(status == DraftStatus.IN_REVIEW, "draft.not-in-review");
        require(!authors.contains(by) && !by.equals(proposed().proposedBy()), "draft.review.own");
    }

    /** Opens the draft again, because what it was based on is no longer in force or it has errors now. */
    ProcessChangeReturned reopen() {
        requireProposed();
        approval = null;
        return new ProcessChangeReturned(id, moved(DraftStatus.OPEN));
    }

    ProcessChangeWithdrawn withdraw(String reason) {
        requireProposed();
        approval = null;
        var why = new FieldChange("reason", null, Texts.required(reason, Limits.REASON, "draft.withdraw.reason"));
        return new ProcessChangeWithdrawn(
                id,
                Stream.concat(moved(DraftStatus.OPEN).stream(), Stream.of(why)).toList());
    }

    private void requireProposed() {
        require(status == DraftStatus.IN_REVIEW || status == DraftStatus.SCHEDULED, "draft.not-in-review");
    }

    /** Keeps what an approved draft has become. */
    ProcessChangePublished published(Base as) {
        requireProposed();
        reviewer();
        var number = new FieldChange("version", basedOnNumber == 0 ? null : "" + basedOnNumber, "" + as.number());
        return new ProcessChangePublished(
                id,
                Stream.concat(moved(DraftStatus.PUBLISHED).stream(), Stream.of(number))
                        .toList());
    }

    private List<FieldChange> moved(DraftStatus next) {
        var change = FieldChange.of("status", status, next).toList();
        status = next;
        return change;
    }

    private static List<FieldChange> said(String note, List<FieldChange> changes) {
        var comment = note.isBlank()
                ? Stream.<FieldChange>empty()
                : Stream.of(new FieldChange("comment", null, note.strip()));
        return Stream.concat(changes.stream(), comment).toList();
    }

    DraftId id() {
        return id;
    }

    String packageName() {
        return packageName;
    }

    String purpose() {
        return purpose;
    }

    DraftStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    PersonId startedBy() {
        return startedBy;
    }

    PersonId savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable VersionId basedOn() {
        return basedOn == null ? null : new VersionId(basedOn);
    }

    @Nullable Base base() {
        return basedOn == null ? null : new Base(new VersionId(basedOn), basedOnNumber);
    }

    Proposal proposed() {
        if (proposal == null) {
            throw new RuleViolation("draft.not-in-review");
        }
        return proposal;
    }

    /** Who said that it may come into force. */
    PersonId reviewer() {
        if (approval == null) {
            throw new RuleViolation("draft.not-reviewed");
        }
        return approval.approvedBy();
    }

    @Nullable Instant publishAt() {
        return proposed().publishAt();
    }

    DraftSummary summary(List<PersonId> authors) {
        return new DraftSummary(
                id,
                packageName,
                purpose,
                status,
                basedOn(),
                basedOnNumber,
                startedBy,
                startedAt,
                savedBy,
                savedAt,
                authors,
                proposal);
    }

    /** A version in force. */
    record Base(VersionId version, int number) {}
}
