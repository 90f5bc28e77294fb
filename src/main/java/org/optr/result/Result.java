package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.objective.CycleId;
import org.optr.objective.KeyResultId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** What came out of one objective or one project, and what its people made of it. Root of its aggregate. */
@Entity
class Result {

    @EmbeddedId
    private ResultId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SubjectKind subjectKind;

    private UUID subjectId;
    private String title;

    @Embedded
    private UnitId unit;

    @Embedded
    private @Nullable CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "lead_id"))
    private PersonId lead;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ResultStatus status = ResultStatus.WITHDRAWN;

    private String delivered = "";

    @Embedded
    private Scores scores = new Scores();

    @ElementCollection
    @CollectionTable(name = "result_key_result", joinColumns = @JoinColumn(name = "result_id"))
    @OrderColumn(name = "position")
    private List<KeyResultScore> keyResults = new ArrayList<>();

    @Embedded
    private Retrospective retrospective = new Retrospective();

    private Instant askedAt;
    private @Nullable Instant closedAt;

    /** Written by every command, so that a change in a part of the aggregate counts as one of the whole. */
    @SuppressWarnings("UnusedVariable")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Result() {}

    @SuppressWarnings("NullAway.Init")
    Result(ResultId id, SubjectFacts facts, Instant now) {
        this.id = id;
        subjectKind = facts.subject().kind();
        subjectId = UUID.fromString(facts.subject().id());
        askedAt = now;
        changedAt = now;
        take(facts);
    }

    /** Opens it for grading, with the score that its lead proposes. What was graded in an earlier attempt is void. */
    ResultProposed propose(SubjectFacts facts, ClosingProposal proposal, PersonId by, Instant now) {
        require(status == ResultStatus.WITHDRAWN, "result.asked-already");
        require(facts.lead().equals(by), "result.not-lead");
        var figures = facts.reasonForDifference() ? facts.computed() : Optional.<BigDecimal>empty();
        require(
                !proposal.reason().isEmpty() || !Scoring.asksForReason(proposal.score(), figures, facts.commitment()),
                "result.reason.missing");
        take(facts);
        askedAt = now;
        changedAt = now;
        delivered = proposal.delivered();
        keyResults.clear();
        facts.keyResults().forEach(keyResult -> keyResults.add(proposed(keyResult, proposal.keyResults())));
        var computed = scores.compute(facts.computed());
        var changes = Stream.of(
                become(ResultStatus.PROPOSED),
                FieldChange.of("delivered", null, delivered).toList(),
                computed,
                scores.propose(proposal.score(), proposal.reason()));
        return new ResultProposed(id, changes.flatMap(List::stream).toList());
    }

    private static KeyResultScore proposed(KeyResultScore keyResult, Map<KeyResultId, BigDecimal> proposals) {
        var proposal = proposals.get(keyResult.keyResult());
        return keyResult.computed() == null || proposal == null
                ? keyResult
                : keyResult.proposing(Scoring.given(proposal));
    }

    /** Takes the figures as they are just before somebody grades. */
    Optional<ScoreComputed> compute(SubjectFacts facts, Instant now) {
        if (status != ResultStatus.PROPOSED) {
            return Optional.empty();
        }
        changedAt = now;
        var changes = scores.compute(facts.computed());
        return changes.isEmpty() ? Optional.empty() : Optional.of(new ScoreComputed(id, changes));
    }

    /** Nobody grades what they led. */
    void requireFourEyes(PersonId by) {
        require(!lead.equals(by), "result.grade.four-eyes");
    }

    KeyResultScored score(KeyResultId wanted, BigDecimal score, PersonId by, Instant now) {
        requireFourEyes(by);
        require(status == ResultStatus.PROPOSED, "result.not-waiting");
        var before = keyResults.stream()
                .filter(each -> each.keyResult().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("result.key-result.gone"));
        require(before.computed() != null, "result.key-result.no-score");
        var after = before.giving(Scoring.given(score));
        keyResults.set(keyResults.indexOf(before), after);
        changedAt = now;
        return new KeyResultScored(
                id,
                Stream.concat(
                                Stream.of(new FieldChange("key-result", null, before.title())),
                                FieldChange.of("final-score", before.given(), after.given()))
                        .toList());
    }

    Optional<ResultGraded> grade(BigDecimal score, String comment, PersonId by, Instant now) {
        if (status == ResultStatus.GRADED) {
            return Optional.empty();
        }
        require(status == ResultStatus.PROPOSED, "result.not-waiting");
        requireFourEyes(by);
        var changes = scores.give(Scoring.given(score), comment, by, now);
        changedAt = now;
        return Optional.of(new ResultGraded(
                id,
                by,
                Stream.concat(become(ResultStatus.GRADED).stream(), changes.stream())
                        .toList()));
    }

    /** From now on no score changes any more. */
    Optional<ResultFrozen> freeze(Instant now) {
        if (status == ResultStatus.CLOSED) {
            return Optional.empty();
        }
        require(status == ResultStatus.GRADED, "result.freeze.not-graded");
        keyResults.replaceAll(KeyResultScore::frozen);
        closedAt = now;
        changedAt = now;
        return Optional.of(new ResultFrozen(id, become(ResultStatus.CLOSED)));
    }

    Optional<ResultWithdrawn> withdraw(Instant now) {
        if (status == ResultStatus.WITHDRAWN) {
            return Optional.empty();
        }
        require(status.open(), "result.frozen");
        changedAt = now;
        return Optional.of(new ResultWithdrawn(id, become(ResultStatus.WITHDRAWN)));
    }

    /** Opens the retrospective to whoever takes part, until the result is closed. */
    Retrospective lookingBack(Instant now) {
        require(status.open(), status == ResultStatus.CLOSED ? "result.frozen" : "result.not-waiting");
        changedAt = now;
        return retrospective;
    }

    /** Opens it to its lead, who moderates. */
    Retrospective moderating(PersonId by, Instant now) {
        require(lead.equals(by), "result.not-lead");
        return lookingBack(now);
    }

    /** Also after the closing: what was promised is done later. */
    ImprovementAction mark(ActionId action, boolean done, PersonId by, Instant now) {
        var marked = retrospective.action(action).marked(done);
        require(marked.owner().equals(by) || lead.equals(by), "result.action.other-person");
        retrospective.replace(marked);
        changedAt = now;
        return marked;
    }

    private void take(SubjectFacts facts) {
        title = facts.title();
        unit = facts.unit();
        cycle = facts.cycle();
        lead = facts.lead();
        commitment = facts.commitment();
    }

    private List<FieldChange> become(ResultStatus next) {
        var change = FieldChange.of("status", status, next).toList();
        status = next;
        return change;
    }

    ResultId id() {
        return id;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId.toString());
    }

    String title() {
        return title;
    }

    UnitId unit() {
        return unit;
    }

    @Nullable CycleId cycle() {
        return cycle;
    }

    PersonId lead() {
        return lead;
    }

    Commitment commitment() {
        return commitment;
    }

    ResultStatus status() {
        return status;
    }

    String delivered() {
        return delivered;
    }

    Scores scores() {
        return scores;
    }

    List<KeyResultScore> keyResults() {
        return List.copyOf(keyResults);
    }

    Retrospective retrospective() {
        return retrospective;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }
}
