package org.optr.objective;

import static org.optr.objective.ContentChange.asFieldChanges;
import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;

/** What somebody wants to reach, with the key results that tell whether it is reached. Root of its aggregate. */
@Entity
class Objective {

    private static final int MOST_KEY_RESULTS = 20;

    @EmbeddedId
    private ObjectiveId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Terms terms;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "begun_by"))
    private PersonId begunBy;

    @BatchSize(size = 100)
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "objective_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<KeyResult> keyResults = new ArrayList<>();

    @Embedded
    private ApprovalRecord approval;

    /** Written by every command, so that a change in a part of the aggregate counts as one of the whole. */
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Objective() {}

    @SuppressWarnings("NullAway.Init")
    Objective(ObjectiveId id, ObjectiveDraft draft, PersonId by, Instant now) {
        require(draft.owner().equals(by), "objective.draft.owner");
        this.id = id;
        terms = new Terms(draft);
        begunBy = by;
        approval = new ApprovalRecord();
        changedAt = now;
    }

    ObjectiveDrafted drafted(Labels labels) {
        return new ObjectiveDrafted(id, asFieldChanges(content(labels).changesSince(Content.NOTHING)));
    }

    ObjectiveEdited edit(ObjectiveDraft draft, PersonId by, Instant now, Labels labels) {
        requireEditable(by);
        require(status() == ObjectiveStatus.DRAFT || terms.ownedBy(draft.owner()), "objective.owner.in-revision");
        var before = content(labels);
        terms.write(draft);
        changedAt = now;
        return new ObjectiveEdited(id, asFieldChanges(content(labels).changesSince(before)));
    }

    KeyResultAdded add(KeyResultId keyResult, KeyResultDraft draft, PersonId by, Instant now, Labels labels) {
        requireEditable(by);
        require(keyResults.size() < MOST_KEY_RESULTS, "objective.key-results.too-many", MOST_KEY_RESULTS);
        var position =
                keyResults.isEmpty() ? 0 : keyResults.get(keyResults.size() - 1).position() + 1;
        var added = new KeyResult(keyResult, position, draft);
        keyResults.add(added);
        changedAt = now;
        return new KeyResultAdded(id, keyResult, added.changes(null, labels));
    }

    KeyResultChanged change(KeyResultId keyResult, KeyResultDraft draft, PersonId by, Instant now, Labels labels) {
        requireEditable(by);
        var changed = keyResult(keyResult);
        var before = changed.content();
        changed.change(draft);
        changedAt = now;
        return new KeyResultChanged(id, keyResult, changed.changes(before, labels));
    }

    KeyResultRemoved remove(KeyResultId keyResult, PersonId by, Instant now) {
        requireEditable(by);
        var removed = keyResult(keyResult);
        keyResults.remove(removed);
        changedAt = now;
        return new KeyResultRemoved(id, keyResult, List.of(new FieldChange("key-result", removed.title(), null)));
    }

    ObjectiveSubmitted submit(PersonId by, Instant now, Labels labels) {
        requireOwner(by);
        require(status() == ObjectiveStatus.DRAFT, "objective.submit.not-draft");
        return openRound(by, now, labels);
    }

    Optional<ObjectiveSubmitted> resubmit(PersonId by, Instant now, Labels labels) {
        requireOwner(by);
        if (status() == ObjectiveStatus.IN_APPROVAL) {
            return Optional.empty();
        }
        require(status() == ObjectiveStatus.CHANGES_REQUESTED, "objective.resubmit.not-asked");
        return Optional.of(openRound(by, now, labels));
    }

    Optional<ObjectiveAdvised> advise(List<String> hints, Instant now) {
        var changes = approval.advise(hints);
        changedAt = now;
        return changes.isEmpty() ? Optional.empty() : Optional.of(new ObjectiveAdvised(id, approval.round(), changes));
    }

    Optional<ObjectiveApproved> approve(PersonId by, String comment, Instant now) {
        requireFourEyes(by);
        changedAt = now;
        return approval.answer(ResponseKind.APPROVED, by, comment, now)
                .map(changes -> new ObjectiveApproved(id, by, changes));
    }

    Optional<ObjectiveChangesRequested> requestChanges(PersonId by, String comment, Instant now) {
        return answerFinally(ResponseKind.CHANGES_REQUESTED, ObjectiveStatus.CHANGES_REQUESTED, by, comment, now)
                .map(changes -> new ObjectiveChangesRequested(id, by, changes));
    }

    Optional<ObjectiveRejected> reject(PersonId by, String comment, Instant now) {
        return answerFinally(ResponseKind.REJECTED, ObjectiveStatus.REJECTED, by, comment, now)
                .map(changes -> new ObjectiveRejected(id, by, changes));
    }

    Optional<ObjectiveAcknowledged> acknowledge(PersonId by, String comment, Instant now) {
        require(terms.concerns(by), "objective.acknowledge.no-stakeholder");
        changedAt = now;
        return approval.answer(ResponseKind.ACKNOWLEDGED, by, comment, now)
                .map(changes -> new ObjectiveAcknowledged(id, by, changes));
    }

    Optional<ObjectivePublished> publish(Instant now, @Nullable CheckInRhythm rhythm) {
        changedAt = now;
        return approval.publish(now, rhythm).map(changes -> new ObjectivePublished(id, changes));
    }

    Optional<ObjectiveWithdrawn> withdraw(Instant now) {
        changedAt = now;
        return approval.withdraw().map(changes -> new ObjectiveWithdrawn(id, approval.round(), changes));
    }

    ObjectiveClosingRequested requestClosing(PersonId by, Instant now) {
        requireOwner(by);
        changedAt = now;
        return new ObjectiveClosingRequested(id, approval.requestClosing());
    }

    Optional<ObjectiveClosed> close(BigDecimal score, Instant now) {
        changedAt = now;
        return approval.close(score, now).map(changes -> new ObjectiveClosed(id, score, changes));
    }

    Optional<ObjectiveReopened> reopen(String reason, Instant now) {
        changedAt = now;
        return approval.reopen(reason).map(changes -> new ObjectiveReopened(id, changes));
    }

    KeyResultDelegateNamed delegate(
            KeyResultId keyResult, @Nullable PersonId delegate, PersonId by, Instant now, Labels labels) {
        require(status() != ObjectiveStatus.CLOSED, "objective.closed");
        changedAt = now;
        return new KeyResultDelegateNamed(id, keyResult, keyResult(keyResult).delegateTo(delegate, by, labels));
    }

    CheckIn checkIn(CheckInId checkIn, KeyResultId keyResult, CheckInDraft draft, PersonId by, Instant now) {
        approval.requireRunning();
        changedAt = now;
        return keyResult(keyResult).checkIn(checkIn, draft, by, now);
    }

    /** What must be known before anybody is asked to approve. */
    List<MissingFact> missing() {
        return MissingFact.in(keyResults.stream().map(KeyResult::content).toList());
    }

    /** Returns what changed since the last round was answered; nothing in the first round. */
    List<ContentChange> changesSinceAnswer(Labels labels) {
        return approval.answeredContent()
                .map(before -> content(labels).changesSince(before))
                .orElse(List.of());
    }

    boolean mayEdit(PersonId person) {
        return terms.ownedBy(person) && status().editable();
    }

    boolean mayWithdraw(PersonId person) {
        return terms.ownedBy(person) && status().withdrawable();
    }

    ObjectiveId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ObjectiveDraft draft() {
        return terms.draft();
    }

    Terms terms() {
        return terms;
    }

    ObjectiveStatus status() {
        return approval.status();
    }

    ApprovalRecord approval() {
        return approval;
    }

    List<KeyResult> keyResults() {
        return List.copyOf(keyResults);
    }

    Instant changedAt() {
        return changedAt;
    }

    KeyResult keyResult(KeyResultId wanted) {
        return keyResults.stream()
                .filter(keyResult -> keyResult.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("objective.key-result.gone"));
    }

    private ObjectiveSubmitted openRound(PersonId by, Instant now, Labels labels) {
        missing().stream().findFirst().ifPresent(fact -> {
            throw new RuleViolation(fact.key(), fact.keyResult());
        });
        changedAt = now;
        var changes = approval.submit(by, content(labels), now);
        return new ObjectiveSubmitted(id, approval.round(), changes);
    }

    private Optional<List<FieldChange>> answerFinally(
            ResponseKind kind, ObjectiveStatus next, PersonId by, String comment, Instant now) {
        if (status() == next) {
            return Optional.empty();
        }
        requireFourEyes(by);
        require(!comment.isBlank(), "objective.comment.missing");
        changedAt = now;
        return approval.answer(kind, by, comment, now)
                .map(changes -> Stream.concat(approval.become(next).stream(), changes.stream())
                        .toList());
    }

    private void requireOwner(PersonId person) {
        require(terms.ownedBy(person), "objective.not-owner");
    }

    private void requireEditable(PersonId person) {
        requireOwner(person);
        require(status() != ObjectiveStatus.CLOSED, "objective.closed");
        require(status().editable(), "objective.not-editable");
    }

    /** Nobody decides on what they own, began or submitted, not even after a hand-over. */
    void requireFourEyes(PersonId person) {
        require(
                !terms.ownedBy(person) && !begunBy.equals(person) && !approval.submittedBy(person),
                "objective.four-eyes");
    }

    private Content content(Labels labels) {
        return Content.of(draft(), keyResults, labels);
    }
}
