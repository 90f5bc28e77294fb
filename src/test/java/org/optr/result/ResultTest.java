package org.optr.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.optr.objective.Commitment;
import org.optr.objective.KeyResultId;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Anna leads, Boris grades, Chen takes part. */
class ResultTest {

    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BORIS = PersonId.next();
    private static final PersonId CHEN = PersonId.next();
    private static final Instant NOW = Instant.parse("2027-04-02T09:00:00Z");
    private static final KeyResultId DELIVERY_TIME = KeyResultId.next();
    private static final KeyResultId BASELINE = KeyResultId.next();
    private static final BigDecimal SIX = new BigDecimal("0.6");
    private static final BigDecimal SEVEN = new BigDecimal("0.7");

    private final SubjectFacts facts = facts(Commitment.ASPIRATIONAL, "0.62");

    private static SubjectFacts facts(Commitment commitment, String computed) {
        return new SubjectFacts(
                new SubjectRef(SubjectKind.OBJECTIVE, ObjectiveId.next().toString()),
                "Deliver projects faster",
                ANNA,
                UnitId.next(),
                null,
                commitment,
                Optional.of(new BigDecimal(computed)),
                true,
                List.of(
                        new KeyResultScore(
                                DELIVERY_TIME, "Delivery time falls", ANNA, new BigDecimal("0.62"), SIX, null),
                        new KeyResultScore(BASELINE, "Find out", ANNA, null, null, null)));
    }

    private static ClosingProposal proposal(BigDecimal score, String reason) {
        return new ClosingProposal("Eleven sites moved", score, reason, Map.of());
    }

    private Result proposed() {
        var result = new Result(ResultId.next(), facts, NOW);
        result.propose(facts, proposal(SEVEN, "The last site follows on Monday"), ANNA, NOW);
        return result;
    }

    private Result graded() {
        var result = proposed();
        result.grade(SEVEN, "", BORIS, NOW);
        return result;
    }

    private static void assertRefused(ThrowingCallable command, String rule) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @Test
    void onlyWhoLeadsProposesAScore() {
        var result = new Result(ResultId.next(), facts, NOW);

        assertRefused(() -> result.propose(facts, proposal(SIX, ""), BORIS, NOW), "result.not-lead");
    }

    @Test
    void aScoreThatDiffersFromTheFiguresNeedsAReason() {
        var result = new Result(ResultId.next(), facts, NOW);

        assertRefused(() -> result.propose(facts, proposal(SEVEN, ""), ANNA, NOW), "result.reason.missing");
        result.propose(facts, proposal(SIX, ""), ANNA, NOW);

        assertThat(result.scores().proposed()).isEqualTo(SIX);
    }

    @Test
    void lessThanWhatWasPromisedNeedsAReason() {
        var committed = facts(Commitment.COMMITTED, "0.6");
        var result = new Result(ResultId.next(), committed, NOW);

        assertRefused(() -> result.propose(committed, proposal(SIX, ""), ANNA, NOW), "result.reason.missing");
    }

    @Test
    void computedProposedAndGivenScoresStayApart() {
        var result = proposed();
        result.score(DELIVERY_TIME, new BigDecimal("0.5"), BORIS, NOW);
        var event = result.grade(SIX, "The last site counts next quarter", BORIS, NOW);

        assertThat(event).get().satisfies(graded -> assertThat(graded.changes())
                .contains(
                        new FieldChange("status", "ResultStatus.proposed", "ResultStatus.graded"),
                        new FieldChange("final-score", null, "0.6")));
        assertThat(result.scores().computed()).isEqualByComparingTo("0.62");
        assertThat(result.scores().proposed()).isEqualTo(SEVEN);
        assertThat(result.scores().given()).isEqualTo(SIX);
        assertThat(result.keyResults().get(0).computed()).isEqualByComparingTo("0.62");
        assertThat(result.keyResults().get(0).proposed()).isEqualTo(SIX);
        assertThat(result.keyResults().get(0).given()).isEqualTo("0.5");
    }

    @Test
    void nobodyGradesWhatTheyLed() {
        assertRefused(() -> proposed().grade(SEVEN, "", ANNA, NOW), "result.grade.four-eyes");
        assertRefused(() -> proposed().score(DELIVERY_TIME, SIX, ANNA, NOW), "result.grade.four-eyes");
    }

    @Test
    void anotherScoreThanTheProposedOneIsExplained() {
        assertRefused(() -> proposed().grade(SIX, " ", BORIS, NOW), "result.grade.comment");
    }

    @Test
    void aKeyResultThatFindsABaselineBearsNoScore() {
        assertRefused(() -> proposed().score(BASELINE, SIX, BORIS, NOW), "result.key-result.no-score");
    }

    @Test
    void whatIsFrozenStaysAsItIs() {
        var result = graded();

        assertThat(result.freeze(NOW)).isPresent();
        assertThat(result.freeze(NOW)).isEmpty();

        assertThat(result.keyResults().get(0).given()).isEqualTo(SIX);
        assertThat(result.keyResults().get(1).given()).isNull();
        assertRefused(() -> result.score(DELIVERY_TIME, SEVEN, BORIS, NOW), "result.not-waiting");
        assertRefused(() -> result.propose(facts, proposal(SIX, ""), ANNA, NOW), "result.asked-already");
        assertRefused(() -> result.lookingBack(NOW), "result.frozen");
        assertRefused(() -> result.withdraw(NOW), "result.frozen");
    }

    @Test
    void nothingIsFrozenBeforeItIsGraded() {
        assertRefused(() -> proposed().freeze(NOW), "result.freeze.not-graded");
    }

    @Test
    void whatWasTakenBackIsAskedForAnew() {
        var result = graded();

        assertThat(result.withdraw(NOW)).isPresent();
        assertThat(result.withdraw(NOW)).isEmpty();
        result.propose(facts, proposal(SIX, ""), ANNA, NOW);

        assertThat(result.status()).isEqualTo(ResultStatus.PROPOSED);
        assertThat(result.scores().given()).isNull();
    }

    @Test
    void theFiguresAreTakenOnceMoreUntilSomebodyGrades() {
        var result = proposed();

        assertThat(result.compute(facts, NOW)).isEmpty();
        assertThat(result.compute(facts(Commitment.ASPIRATIONAL, "0.8"), NOW)).isPresent();
        result.grade(SEVEN, "", BORIS, NOW);
        assertThat(result.compute(facts, NOW)).isEmpty();
        assertThat(result.scores().computed()).isEqualByComparingTo("0.8");
    }

    @Test
    void onlyWhoWroteANoteRemovesIt() {
        var retrospective = graded().lookingBack(NOW);
        var note = new RetroNote(NoteId.next(), NoteKind.WENT_WELL, "Sites were ready", CHEN, NOW);
        retrospective.add(note);

        assertRefused(() -> retrospective.remove(note.id(), ANNA), "result.note.other-person");
        retrospective.remove(note.id(), CHEN);
        assertThat(retrospective.notes()).isEmpty();
    }

    @Test
    void onlyTheLeadModeratesAndTheLastRatingCounts() {
        var result = graded();

        assertRefused(() -> result.moderating(CHEN, NOW), "result.not-lead");
        result.moderating(ANNA, NOW).rate(new Rating(Criterion.PLANNING, 2, "Plan earlier", ANNA));
        result.moderating(ANNA, NOW).rate(new Rating(Criterion.PLANNING, 4, "", ANNA));
        assertThat(result.retrospective().ratings())
                .singleElement()
                .extracting(Rating::points)
                .isEqualTo(4);
        assertRefused(() -> new Rating(Criterion.QUALITY, 6, "", ANNA), "result.rating.points");
    }

    @Test
    void anActionIsDoneAfterTheClosingByItsOwner() {
        var result = graded();
        var action = new ActionDraft("Order parts early", CHEN, LocalDate.of(2027, 5, 1)).asAction(ActionId.next());
        result.moderating(ANNA, NOW).add(action);
        result.freeze(NOW);

        assertRefused(() -> result.mark(action.id(), true, BORIS, NOW), "result.action.other-person");
        assertThat(result.mark(action.id(), true, CHEN, NOW).done()).isTrue();
    }

    @Test
    void anActionNamesItsOwnerAndItsDay() {
        assertRefused(() -> new ActionDraft("Order early", null, LocalDate.MAX), "result.action.owner.missing");
        assertRefused(() -> new ActionDraft("Order early", CHEN, null), "result.action.due.missing");
    }
}
