package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;

/** A request to run a project by another plan. At most one of a project is open. */
@Entity
class ChangeRequest {

    @EmbeddedId
    private ChangeRequestId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private ProjectId project;

    /** The project while the request is open: a unique column lets no second one in. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID openProject;

    @Column(name = "change_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChangeStatus status = ChangeStatus.IN_DECISION;

    @Embedded
    private ChangeReason reason;

    @Convert(converter = BaselineJson.class)
    private BaselineContent content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "requested_by"))
    private PersonId by;

    @Column(name = "requested_at")
    private Instant at;

    private @Nullable String withdrawReason;

    @ElementCollection
    @CollectionTable(name = "project_change_answer", joinColumns = @JoinColumn(name = "change_id"))
    @AttributeOverride(name = "by.value", column = @Column(name = "answered_by"))
    private Set<ChangeAnswer> answers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ChangeRequest() {}

    ChangeRequest(ChangeRequestId id, Project project, int number, ChangeDraft draft, PersonId by, Instant at) {
        this.id = id;
        this.project = project.id();
        this.openProject = project.id().value();
        this.number = number;
        this.reason = draft.reason();
        this.content = draft.content();
        this.by = by;
        this.at = at;
    }

    ChangeRequested requested(PlanDifferences differences, Labels labels) {
        var changes = Stream.of(
                        said("reason", reason.reason()),
                        said("impact-on-time", reason.impactOnTime()),
                        said(ProjectDirectory.IMPACT_ON_COST, reason.impactOnCost()),
                        said("impact-on-scope", reason.impactOnScope()),
                        differences.changes(labels).stream())
                .flatMap(change -> change)
                .toList();
        return new ChangeRequested(project, number, changes);
    }

    /** Keeps one yes of each person; returns nothing if it is there already. */
    Optional<ChangeApproved> approve(PersonId approver, String comment, Instant now) {
        return answer(new ChangeAnswer(approver, now, true, comment))
                .map(said -> new ChangeApproved(project, number, approver, said));
    }

    ChangeRejected reject(PersonId approver, String comment, Instant now) {
        Comments.requireReason(comment);
        var said = answer(new ChangeAnswer(approver, now, false, comment)).orElse(List.of());
        return new ChangeRejected(project, number, approver, ended(ChangeStatus.REJECTED, said));
    }

    ChangeWithdrawn withdraw(String why) {
        withdrawReason = Texts.required(why, Limits.REASON, "project.change.withdraw.reason");
        return new ChangeWithdrawn(
                project,
                number,
                ended(ChangeStatus.WITHDRAWN, List.of(new FieldChange("reason", null, withdrawReason))));
    }

    /** @return who said yes last */
    PersonId apply() {
        ended(ChangeStatus.APPLIED, List.of());
        return answers.stream()
                .filter(ChangeAnswer::approved)
                .max(Comparator.comparing(ChangeAnswer::at))
                .map(ChangeAnswer::by)
                .orElseThrow(() -> new RuleViolation("project.change.not-approved"));
    }

    private Optional<List<FieldChange>> answer(ChangeAnswer answer) {
        require(!answer.by().equals(by), "project.change.four-eyes");
        if (answers.stream().anyMatch(past -> past.by().equals(answer.by()) && past.approved() == answer.approved())) {
            return Optional.empty();
        }
        answers.add(answer);
        return Optional.of(said("comment", answer.comment()).toList());
    }

    private List<FieldChange> ended(ChangeStatus next, List<FieldChange> said) {
        var changes = Stream.concat(FieldChange.of("status", status, next), said.stream())
                .toList();
        status = next;
        openProject = null;
        return changes;
    }

    private static Stream<FieldChange> said(String field, String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(new FieldChange(field, null, text));
    }

    ChangeRequestId id() {
        return id;
    }

    int number() {
        return number;
    }

    boolean open() {
        return status == ChangeStatus.IN_DECISION;
    }

    ChangeStatus status() {
        return status;
    }

    ChangeReason reason() {
        return reason;
    }

    BaselineContent content() {
        return content;
    }

    Signature request() {
        return new Signature(by, at, withdrawReason == null ? "" : withdrawReason);
    }

    List<ChangeAnswer> answers() {
        return answers.stream().sorted(Comparator.comparing(ChangeAnswer::at)).toList();
    }
}
