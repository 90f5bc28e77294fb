package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.objective.ObjectiveExamples.ANNA;
import static org.optr.objective.ObjectiveExamples.BORIS;
import static org.optr.objective.ObjectiveExamples.CHEN;
import static org.optr.objective.ObjectiveExamples.LABELS;
import static org.optr.objective.ObjectiveExamples.NOW;
import static org.optr.objective.ObjectiveExamples.complete;
import static org.optr.objective.ObjectiveExamples.deliveryTime;
import static org.optr.objective.ObjectiveExamples.draft;
import static org.optr.objective.ObjectiveExamples.keyResult;
import static org.optr.objective.ObjectiveExamples.milestones;
import static org.optr.objective.ObjectiveExamples.objective;
import static org.optr.objective.ObjectiveExamples.published;
import static org.optr.objective.ObjectiveExamples.report;
import static org.optr.objective.ObjectiveExamples.submitted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.optr.objective.ContentChange.Kind;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;

class ObjectiveTest {

    private static void assertRefused(ThrowingCallable command, String rule) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    private static KeyResultId only(Objective objective) {
        return objective.keyResults().get(0).id();
    }

    @Test
    void onlyTheOwnerWritesInADraft() {
        var objective = objective();

        assertRefused(() -> objective.edit(draft("Mine now"), BORIS, NOW, LABELS), "objective.not-owner");
    }

    @Test
    void nobodyBeginsAnObjectiveForSomebodyElse() {
        assertRefused(() -> new Objective(ObjectiveId.next(), draft("Yours"), BORIS, NOW), "objective.draft.owner");
    }

    @Test
    void theOwnerIsNeitherCollaboratorNorStakeholder() {
        assertRefused(
                () -> new Objective(ObjectiveId.next(), draft("Deliver", ANNA, Set.of(ANNA)), ANNA, NOW),
                "objective.stakeholders.owner");
    }

    @Test
    void anEditTellsWhatWasBeforeAndAfter() {
        var objective = objective();

        var event = objective.edit(draft("Deliver sooner"), ANNA, NOW, LABELS);

        assertThat(event.changes())
                .containsExactly(
                        new FieldChange("title", "Deliver projects faster", "Deliver sooner"),
                        new FieldChange("stakeholders", "Chen", null));
    }

    @Test
    void anObjectiveWithoutKeyResultIsNotSubmitted() {
        assertRefused(() -> objective().submit(ANNA, NOW, LABELS), "objective.missing.key-result");
    }

    @Test
    void whatIsMissingInAKeyResultIsNamed() {
        var objective = objective();
        var vague = new KeyResultDraft(
                "Customers are happier", Metric.of(MetricType.INCREASE, ""), List.of(), null, null, BigDecimal.ONE);
        objective.add(KeyResultId.next(), vague, ANNA, NOW, LABELS);

        assertThat(objective.missing())
                .extracting(MissingFact::key)
                .containsExactly(
                        "objective.missing.unit",
                        "objective.missing.baseline",
                        "objective.missing.target",
                        "objective.missing.due",
                        "objective.missing.owner");
        assertRefused(() -> objective.submit(ANNA, NOW, LABELS), "objective.missing.unit");
    }

    @Test
    void aSubmittedObjectiveIsNotWrittenInUntilItComesBack() {
        var objective = submitted();

        assertRefused(() -> objective.edit(draft("Late idea"), ANNA, NOW, LABELS), "objective.not-editable");
        assertRefused(() -> objective.remove(only(objective), ANNA, NOW), "objective.not-editable");
        assertRefused(() -> objective.submit(ANNA, NOW, LABELS), "objective.submit.not-draft");
    }

    @Test
    void nobodyDecidesOnWhatTheyOwnBeganOrSubmitted() {
        var objective = submitted();
        objective.withdraw(NOW);
        objective.edit(draft("Deliver faster", CHEN, Set.of()), ANNA, NOW, LABELS);
        objective.submit(CHEN, NOW, LABELS);

        assertRefused(() -> objective.approve(CHEN, "", NOW), "objective.four-eyes");
        assertRefused(() -> objective.approve(ANNA, "", NOW), "objective.four-eyes");
        assertRefused(() -> objective.reject(ANNA, "No", NOW), "objective.four-eyes");
        assertThat(objective.approve(BORIS, "", NOW)).isPresent();
    }

    @Test
    void itIsNotHandedOverWhileItsOwnerIsAskedToReviseIt() {
        var objective = submitted();
        objective.requestChanges(BORIS, "Too vague", NOW);

        assertRefused(
                () -> objective.edit(draft("Deliver faster", CHEN, Set.of()), ANNA, NOW, LABELS),
                "objective.owner.in-revision");
        assertThat(objective.resubmit(ANNA, NOW, LABELS)).isPresent();
    }

    @Test
    void publicationNeedsAnApprovalOfTheSameRound() {
        var objective = submitted();
        objective.approve(BORIS, "Good", NOW);
        objective.requestChanges(CHEN, "Not yet", NOW);
        objective.resubmit(ANNA, NOW, LABELS);

        assertRefused(() -> objective.publish(NOW, null), "objective.publish.not-approved");
        objective.approve(BORIS, "Good now", NOW);
        assertThat(objective.publish(NOW, CheckInRhythm.MONTHLY)).get().satisfies(event -> assertThat(event.changes())
                .containsExactly(
                        new FieldChange("status", "ObjectiveStatus.in_approval", "ObjectiveStatus.published"),
                        new FieldChange("check-in-rhythm", null, "CheckInRhythm.monthly")));
        assertThat(objective.publish(NOW, null)).isEmpty();
    }

    @Test
    void whatChangedSinceItWasAnsweredIsTold() {
        var objective = complete();
        objective.add(
                KeyResultId.next(), keyResult("Help the team", Metric.of(MetricType.BINARY, "")), ANNA, NOW, LABELS);
        objective.submit(ANNA, NOW, LABELS);
        assertThat(objective.changesSinceAnswer(LABELS)).isEmpty();
        objective.requestChanges(BORIS, "Name an outcome", NOW);

        objective.change(
                only(objective),
                keyResult(
                        "Delivery time falls",
                        Metric.from(MetricType.DECREASE, "days", BigDecimal.valueOf(142), BigDecimal.valueOf(115))),
                ANNA,
                NOW,
                LABELS);
        objective.remove(objective.keyResults().get(1).id(), ANNA, NOW);
        objective.add(KeyResultId.next(), keyResult("Fewer complaints", deliveryTime()), ANNA, NOW, LABELS);
        objective.resubmit(ANNA, NOW, LABELS);

        assertThat(objective.changesSinceAnswer(LABELS))
                .extracting(
                        ContentChange::kind,
                        ContentChange::keyResult,
                        ContentChange::field,
                        ContentChange::before,
                        ContentChange::after)
                .containsExactly(
                        tuple(Kind.KEY_RESULT_CHANGED, "Delivery time falls", "target", "121", "115"),
                        tuple(Kind.KEY_RESULT_REMOVED, "", "key-result", "Help the team", null),
                        tuple(Kind.KEY_RESULT_ADDED, "", "key-result", null, "Fewer complaints"));
    }

    @Test
    void theContentOfARoundSurvivesItsJson() {
        var json = new ContentJson();
        var content = Content.of(draft("目标 🚀 \"quoted\""), complete().keyResults(), LABELS);

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(content)))
                .isEqualTo(content);
    }

    @Test
    void whoSendsBackOrRejectsSaysWhy() {
        assertRefused(() -> submitted().requestChanges(BORIS, " ", NOW), "objective.comment.missing");
        assertRefused(() -> submitted().reject(BORIS, "", NOW), "objective.comment.missing");
    }

    @Test
    void anAnswerGivenTwiceCountsOnce() {
        var objective = submitted();

        assertThat(objective.acknowledge(CHEN, "Seen", NOW)).isPresent();
        assertThat(objective.acknowledge(CHEN, "Seen", NOW)).isEmpty();
        assertThat(objective.reject(BORIS, "No", NOW)).isPresent();
        assertThat(objective.reject(BORIS, "No", NOW)).isEmpty();
    }

    @Test
    void onlyAStakeholderAcknowledges() {
        assertRefused(() -> submitted().acknowledge(BORIS, "", NOW), "objective.acknowledge.no-stakeholder");
    }

    @Test
    void aWithdrawnObjectiveIsADraftAgainAndAPublishedOneStays() {
        var objective = submitted();

        assertThat(objective.withdraw(NOW)).isPresent();
        assertThat(objective.status()).isEqualTo(ObjectiveStatus.DRAFT);
        assertRefused(() -> published().withdraw(NOW), "objective.withdraw.not-in-approval");
    }

    @Test
    void onlyTheOwnerOrTheNamedDelegateChecksIn() {
        var objective = published();
        var keyResult = only(objective);
        assertRefused(
                () -> objective.checkIn(CheckInId.next(), keyResult, report("130"), BORIS, NOW),
                "objective.check-in.not-owner");

        objective.delegate(keyResult, BORIS, ANNA, NOW, LABELS);

        assertThat(objective.checkIn(CheckInId.next(), keyResult, report("130"), BORIS, NOW))
                .isNotNull();
        assertRefused(
                () -> objective.delegate(keyResult, PersonId.next(), BORIS, NOW, LABELS),
                "objective.delegate.not-owner");
    }

    @Test
    void aCheckInTellsWhatWasBefore() {
        var objective = published();
        var keyResult = only(objective);
        var before = new Measurement(keyResult, new BigDecimal("140"), new BigDecimal("0.5"), NOW);

        var event = objective
                .checkIn(CheckInId.next(), keyResult, report("130"), ANNA, NOW)
                .event(objective.id(), "Delivery time falls", before);

        assertThat(event.changes())
                .contains(new FieldChange("value", "140", "130"), new FieldChange("confidence-of-ten", "5", "7"));
    }

    @Test
    void nobodyChecksInBeforePublication() {
        var objective = submitted();

        assertRefused(
                () -> objective.checkIn(CheckInId.next(), only(objective), report("130"), ANNA, NOW),
                "objective.check-in.not-published");
    }

    @Test
    void aMilestoneCheckInMarksWhatIsDone() {
        var objective = objective();
        var sites = milestones(
                new Milestone("Hamburg", BigDecimal.valueOf(3), false), new Milestone("Suzhou", BigDecimal.ONE, false));
        objective.add(KeyResultId.next(), sites, ANNA, NOW, LABELS);
        objective.submit(ANNA, NOW, LABELS);
        objective.approve(BORIS, "", NOW);
        objective.publish(NOW, null);
        var done = new CheckInDraft(null, Set.of(0), BigDecimal.ONE, "", null, null);

        var checkIn = objective.checkIn(CheckInId.next(), only(objective), done, ANNA, NOW);

        assertThat(checkIn.entry(List.of()).value()).isEqualByComparingTo("0.75");
        assertThat(objective.keyResults().get(0).content().milestones())
                .extracting(Milestone::done)
                .containsExactly(true, false);
        var unknown = new CheckInDraft(null, Set.of(2), BigDecimal.ONE, "", null, null);
        assertRefused(
                () -> objective.checkIn(CheckInId.next(), only(objective), unknown, ANNA, NOW),
                "objective.check-in.milestone.unknown");
    }

    @Test
    void itsOwnerAsksToCloseItAndItIsClosedWithItsScore() {
        var objective = published();

        assertRefused(() -> objective.requestClosing(BORIS, NOW), "objective.not-owner");
        assertRefused(() -> objective.close(new BigDecimal("0.7"), NOW), "objective.close.not-asked");
        objective.requestClosing(ANNA, NOW);
        assertRefused(() -> objective.requestClosing(ANNA, NOW), "objective.close.asked-already");

        assertThat(objective.close(new BigDecimal("0.7"), NOW)).get().satisfies(event -> assertThat(event.changes())
                .containsExactly(
                        new FieldChange("status", "ObjectiveStatus.closing", "ObjectiveStatus.closed"),
                        new FieldChange("final-score", null, "0.7")));
        assertThat(objective.close(new BigDecimal("0.9"), NOW)).isEmpty();
        assertThat(objective.approval().finalScore()).isEqualByComparingTo("0.7");
    }

    @Test
    void nobodyWritesOrChecksInOnceItsClosingIsAskedFor() {
        var objective = published();
        objective.requestClosing(ANNA, NOW);

        assertRefused(
                () -> objective.checkIn(CheckInId.next(), only(objective), report("130"), ANNA, NOW),
                "objective.closed");
        objective.close(BigDecimal.ONE, NOW);
        assertRefused(() -> objective.edit(draft("Late idea"), ANNA, NOW, LABELS), "objective.closed");
        assertRefused(() -> objective.delegate(only(objective), BORIS, ANNA, NOW, LABELS), "objective.closed");
        assertRefused(() -> objective.reopen("Too early", NOW), "objective.close.not-asked");
    }

    @Test
    void aClosingTakenBackLetsItGoOn() {
        var objective = published();
        objective.requestClosing(ANNA, NOW);

        assertThat(objective.reopen("One quarter more", NOW)).get().satisfies(event -> assertThat(event.changes())
                .contains(new FieldChange("reason", null, "One quarter more")));
        assertThat(objective.reopen("Again", NOW)).isEmpty();
        assertThat(objective.checkIn(CheckInId.next(), only(objective), report("130"), ANNA, NOW))
                .isNotNull();
    }

    @Test
    void onlyAPublishedObjectiveIsClosed() {
        assertRefused(() -> submitted().requestClosing(ANNA, NOW), "objective.close.not-published");
    }
}
