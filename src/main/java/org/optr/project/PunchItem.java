package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/** Something unfinished or wrong that is found before the acceptance of the whole. */
@Entity
class PunchItem {

    private static final int DAYS = 14;

    @EmbeddedId
    private PunchItemId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private ProjectId project;

    @Embedded
    @AttributeOverride(name = "responsible.value", column = @Column(name = "responsible_id"))
    private PunchItemDraft content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PunchItemStatus status = PunchItemStatus.OPEN;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "settled_by"))
    @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
    @AttributeOverride(name = "comment", column = @Column(name = "settled_comment"))
    private @Nullable Signature settled;

    @SuppressWarnings("NullAway.Init")
    protected PunchItem() {}

    PunchItem(PunchItemId id, ProjectId project, PunchItemDraft content) {
        this.id = id;
        this.project = project;
        this.content = content;
    }

    /** Returns what has to be put right before a refused deliverable is delivered again. */
    static PunchItem refused(ProjectId project, Deliverable deliverable, Signature refusal, LocalDate today) {
        return new PunchItem(
                PunchItemId.next(),
                project,
                new PunchItemDraft(
                        deliverable.title(),
                        refusal.comment(),
                        "",
                        deliverable.owner(),
                        Severity.CRITICAL,
                        today.plusDays(DAYS)));
    }

    PunchItemAdded added() {
        return new PunchItemAdded(project, id, PunchItemText.of(null, content));
    }

    PunchItemChanged change(PunchItemDraft next) {
        requireOpen();
        var changes = PunchItemText.of(content, next);
        content = next;
        return new PunchItemChanged(project, id, changes);
    }

    /** @param evidence how one sees that it is put right: in the signature's comment */
    PunchItemCorrected correct(Signature evidence) {
        requireOpen();
        require(!evidence.comment().isEmpty(), "project.punch-item.evidence.missing");
        return new PunchItemCorrected(project, id, settle(PunchItemStatus.CORRECTED, "evidence", evidence));
    }

    /** @param reason why it may stay as it is: in the signature's comment */
    PunchItemExcepted except(Signature reason) {
        requireOpen();
        require(!reason.comment().isEmpty(), "project.punch-item.exception.missing");
        return new PunchItemExcepted(project, id, settle(PunchItemStatus.EXCEPTED, "reason", reason));
    }

    private List<FieldChange> settle(PunchItemStatus next, String field, Signature signature) {
        var before = status;
        status = next;
        settled = signature;
        return Stream.of(
                        Stream.of(new FieldChange("punch-item", null, content.place())),
                        FieldChange.of("status", before, status),
                        Stream.of(new FieldChange(field, null, signature.comment())))
                .flatMap(changes -> changes)
                .toList();
    }

    private void requireOpen() {
        require(open(), "project.punch-item.settled");
    }

    boolean open() {
        return status == PunchItemStatus.OPEN;
    }

    boolean critical() {
        return content.severity() == Severity.CRITICAL;
    }

    PunchItemId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ProjectId project() {
        return project;
    }

    PunchItemDraft content() {
        return content;
    }

    PunchItemStatus status() {
        return status;
    }

    @Nullable Signature settled() {
        return settled;
    }
}
