package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** Where an objective stands on its way: the rounds of its approval, what was answered in each, and how it was closed. */
@Embeddable
class ApprovalRecord {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ObjectiveStatus status = ObjectiveStatus.DRAFT;

    @Column(name = "round_number")
    private int round;

    private String hints = "";
    private @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CheckInRhythm checkInRhythm;

    private @Nullable BigDecimal finalScore;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "objective_round", joinColumns = @JoinColumn(name = "objective_id"))
    @AttributeOverride(name = "submittedBy.value", column = @Column(name = "submitted_by"))
    private Set<Round> rounds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "objective_response", joinColumns = @JoinColumn(name = "objective_id"))
    @AttributeOverride(name = "by.value", column = @Column(name = "responded_by"))
    private Set<Response> responses = new HashSet<>();

    List<FieldChange> submit(PersonId by, Content content, Instant now) {
        round++;
        hints = "";
        rounds.add(new Round(round, by, now, content));
        return become(ObjectiveStatus.IN_APPROVAL);
    }

    List<FieldChange> become(ObjectiveStatus next) {
        var change = FieldChange.of("status", status, next).toList();
        status = next;
        return change;
    }

    /** @param rhythm null for the cycle's own */
    Optional<List<FieldChange>> publish(Instant now, @Nullable CheckInRhythm rhythm) {
        if (status.published()) {
            return Optional.empty();
        }
        require(status == ObjectiveStatus.IN_APPROVAL, "objective.not-in-approval");
        require(answered(ResponseKind.APPROVED).findAny().isPresent(), "objective.publish.not-approved");
        publishedAt = now;
        var change = FieldChange.of("check-in-rhythm", checkInRhythm, rhythm);
        checkInRhythm = rhythm;
        return Optional.of(Stream.concat(become(ObjectiveStatus.PUBLISHED).stream(), change)
                .toList());
    }

    Optional<List<FieldChange>> withdraw() {
        if (status == ObjectiveStatus.DRAFT) {
            return Optional.empty();
        }
        require(status.withdrawable(), "objective.withdraw.not-in-approval");
        return Optional.of(become(ObjectiveStatus.DRAFT));
    }

    /** Check-ins begin with the publication and end when somebody asks to close the objective. */
    void requireRunning() {
        require(status != ObjectiveStatus.CLOSING && status != ObjectiveStatus.CLOSED, "objective.closed");
        require(status == ObjectiveStatus.PUBLISHED, "objective.check-in.not-published");
    }

    List<FieldChange> requestClosing() {
        require(status != ObjectiveStatus.CLOSING, "objective.close.asked-already");
        require(status == ObjectiveStatus.PUBLISHED, "objective.close.not-published");
        return become(ObjectiveStatus.CLOSING);
    }

    Optional<List<FieldChange>> close(BigDecimal score, Instant now) {
        if (status == ObjectiveStatus.CLOSED) {
            return Optional.empty();
        }
        require(status == ObjectiveStatus.CLOSING, "objective.close.not-asked");
        finalScore = score;
        closedAt = now;
        var change = FieldChange.of("final-score", null, score.toPlainString());
        return Optional.of(
                Stream.concat(become(ObjectiveStatus.CLOSED).stream(), change).toList());
    }

    Optional<List<FieldChange>> reopen(String reason) {
        if (status == ObjectiveStatus.PUBLISHED) {
            return Optional.empty();
        }
        require(status == ObjectiveStatus.CLOSING, "objective.close.not-asked");
        var why = FieldChange.of("reason", null, reason.isBlank() ? null : reason);
        return Optional.of(
                Stream.concat(become(ObjectiveStatus.PUBLISHED).stream(), why).toList());
    }

    /** Keeps one answer of a kind per person and round; returns nothing if it is there already. */
    Optional<List<FieldChange>> answer(ResponseKind kind, PersonId by, String comment, Instant now) {
        require(status == ObjectiveStatus.IN_APPROVAL, "objective.not-in-approval");
        if (answered(kind).anyMatch(response -> response.by().equals(by))) {
            return Optional.empty();
        }
        var response = new Response(round, kind, by, now, comment);
        responses.add(response);
        return Optional.of(
                response.comment().isEmpty()
                        ? List.of()
                        : List.of(new FieldChange("comment", null, response.comment())));
    }

    List<FieldChange> advise(List<String> codes) {
        var before = hintKeys();
        hints = String.join(",", codes);
        return FieldChange.of("hints", before, hintKeys()).toList();
    }

    private @Nullable String hintKeys() {
        return hints.isEmpty() ? null : hints().stream().map("hint."::concat).collect(Collectors.joining(","));
    }

    boolean submittedBy(PersonId person) {
        return rounds.stream().anyMatch(past -> past.submittedBy().equals(person));
    }

    /** Returns what the objective said when it was last answered; nothing in the first round. */
    Optional<Content> answeredContent() {
        var answeredRound = status == ObjectiveStatus.CHANGES_REQUESTED ? round : round - 1;
        return rounds.stream()
                .filter(past -> past.number() == answeredRound)
                .map(Round::content)
                .findFirst();
    }

    ObjectiveStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    List<String> hints() {
        return hints.isEmpty() ? List.of() : List.of(hints.split(",", -1));
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable CheckInRhythm checkInRhythm() {
        return checkInRhythm;
    }

    @Nullable BigDecimal finalScore() {
        return Numbers.storedOrNull(finalScore);
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    List<Response> responses() {
        return responses.stream().sorted(Comparator.comparing(Response::at)).toList();
    }

    private Stream<Response> answered(ResponseKind kind) {
        return responses.stream().filter(past -> past.round() == round && past.kind() == kind);
    }
}
