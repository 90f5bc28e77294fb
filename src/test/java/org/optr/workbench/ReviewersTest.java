package org.optr.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.people.OthersInRole;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.shared.RuleViolation;

/** Who is asked to review what Paula and Omar wrote: somebody near them, but none of them. */
class ReviewersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId PAULA = PersonId.next();
    private static final PersonId OMAR = PersonId.next();
    private static final PersonId INES = PersonId.next();
    private static final UnitId COMPANY = UnitId.next();
    private static final UnitId TEAM = UnitId.next();

    private final People people = mock();
    private final DraftDesk desk = mock();
    private final Reviewers reviewers = new Reviewers(people, new OthersInRole(people), desk);
    private final Draft draft = new Draft(DraftId.next(), "stock-count", "Count monthly", null, PAULA, NOW);

    @BeforeEach
    void paulaProposesWhatOmarHelpedToWrite() {
        when(desk.me()).thenReturn(PAULA);
        when(desk.keptFromReview(any())).thenReturn(Set.of(PAULA, OMAR));
        when(people.find(PAULA)).thenReturn(Optional.of(new PersonSummary(PAULA, "Paula", TEAM, "Team", true)));
        when(people.upwards(TEAM)).thenReturn(List.of(TEAM, COMPANY));
        draft.propose("Counting is due", null, PAULA, NOW);
    }

    @Test
    void theNearestOthersAreAsked() {
        when(people.membersOf("process-owner@" + TEAM)).thenReturn(List.of(PAULA, INES));

        assertThat(reviewers.of(draft)).isEqualTo(new ReviewAsked("process-owner@" + TEAM, COMPANY, null));
    }

    @Test
    void aUnitOfAuthorsIsPassedOver() {
        when(people.membersOf("process-owner@" + TEAM)).thenReturn(List.of(PAULA, OMAR));
        when(people.membersOf("process-owner")).thenReturn(List.of(INES));

        assertThat(reviewers.of(draft).group()).isEqualTo("process-owner");
    }

    @Test
    void whereEverybodyWroteNobodyCanReview() {
        when(people.membersOf(any())).thenReturn(List.of(PAULA, OMAR));

        assertThatThrownBy(() -> reviewers.of(draft))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("draft.nobody-to-review"));
    }
}
