package org.optr.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.optr.workbench.Draft.Base;

/** The rules of a draft: Paula writes and proposes, Omar helped, Ines reviews. */
class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId PAULA = PersonId.next();
    private static final PersonId OMAR = PersonId.next();
    private static final PersonId INES = PersonId.next();
    private static final Set<PersonId> AUTHORS = Set.of(PAULA, OMAR);

    private final Draft draft = new Draft(
            DraftId.next(),
            "objective-approval",
            "Decide faster",
            new Base(new VersionId("d7"), 7),
            PAULA,
            NOW.minus(Duration.ofDays(1)));

    private void propose() {
        draft.propose("Three days are enough", null, PAULA, NOW);
    }

    @Test
    void aDraftSaysWhatItIsFor() {
        assertRefused(
                "draft.purpose.missing", () -> new Draft(DraftId.next(), "objective-approval", " ", null, PAULA, NOW));
    }

    @Test
    void eachSavingIsTheNextRevision() {
        assertThat(draft.nextRevision(OMAR, NOW)).isEqualTo(1);
        assertThat(draft.nextRevision(PAULA, NOW)).isEqualTo(2);
        assertThat(draft.savedBy()).isEqualTo(PAULA);
    }

    @Test
    void whatIsInReviewIsNotWritten() {
        propose();

        assertRefused("draft.in-review", () -> draft.nextRevision(PAULA, NOW));
        assertRefused("draft.in-review", draft::discard);
    }

    @Test
    void whatNobodyProposedIsNotApproved() {
        assertRefused("draft.not-in-review", () -> draft.approve(AUTHORS, INES, "", NOW));
    }

    @Test
    void nobodyReviewsWhatTheyWroteAPartOf() {
        propose();

        assertRefused("draft.review.own", () -> draft.approve(AUTHORS, OMAR, "", NOW));
        assertRefused("draft.review.own", () -> draft.sendBack(AUTHORS, PAULA, "No"));
        assertRefused("draft.review.own", () -> draft.reject(AUTHORS, OMAR, "No"));
    }

    @Test
    void whoProposesDoesNotReviewEvenIfOthersWroteAll() {
        propose();

        assertRefused("draft.review.own", () -> draft.approve(Set.of(OMAR), PAULA, "", NOW));
    }

    @Test
    void anApprovedDraftComesIntoForceOnce() {
        propose();
        draft.approve(AUTHORS, INES, "Good", NOW);

        draft.published(new Base(new VersionId("d8"), 8));

        assertThat(draft.status()).isEqualTo(DraftStatus.PUBLISHED);
        assertThat(draft.reviewer()).isEqualTo(INES);
        assertRefused("draft.published", () -> draft.nextRevision(PAULA, NOW));
    }

    @Test
    void whatHasADateIsScheduled() {
        draft.propose("From January", NOW.plus(Duration.ofDays(30)), PAULA, NOW);

        draft.approve(AUTHORS, INES, "", NOW);

        assertThat(draft.status()).isEqualTo(DraftStatus.SCHEDULED);
    }

    @Test
    void aDateLiesAhead() {
        assertRefused("draft.publish-at.past", () -> draft.propose("From yesterday", NOW, PAULA, NOW));
    }

    @Test
    void whoSendsBackSaysWhy() {
        propose();

        assertRefused("draft.review.note.missing", () -> draft.sendBack(AUTHORS, INES, " "));
        draft.sendBack(AUTHORS, INES, "Name the step");

        assertThat(draft.status()).isEqualTo(DraftStatus.OPEN);
    }

    @Test
    void anApprovalDoesNotOutliveItsProposal() {
        propose();
        draft.approve(AUTHORS, INES, "", NOW);
        draft.reopen();
        draft.propose("Once more", null, PAULA, NOW);

        assertRefused("draft.not-reviewed", draft::reviewer);
    }

    @Test
    void whatWasSentBackDoesNotComeIntoForce() {
        propose();
        draft.sendBack(AUTHORS, INES, "Name the step");

        assertRefused("draft.not-in-review", () -> draft.published(new Base(new VersionId("d8"), 8)));
    }

    @Test
    void whatNobodyApprovedDoesNotComeIntoForce() {
        propose();

        assertRefused("draft.not-reviewed", () -> draft.published(new Base(new VersionId("d8"), 8)));
    }

    @Test
    void aDraftInReviewIsTakenBack() {
        propose();

        draft.withdraw("Too early");

        assertThat(draft.status()).isEqualTo(DraftStatus.OPEN);
        assertRefused("draft.not-in-review", () -> draft.withdraw("Twice"));
    }

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
