package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final PersonId ANNA = PersonId.next();

    private final PersonRepository persons = mock();
    private final PersonAdministration administration = mock();
    private final FirstAdministrator first =
            new FirstAdministrator(persons, administration, new CurrentPerson(persons, new KnownPeople()));

    @BeforeEach
    void nobodyAdministers() {
        when(persons.activeMembers(Roles.ADMINISTRATOR)).thenReturn(List.of());
        when(administration.create(any())).thenReturn(ANNA);
    }

    @Test
    void aTokenMakesOneAdministratorAndIsUsedUp() {
        var token = first.issueToken();

        first.redeem(" " + token + " ", "anna", "Anna", "quiet river at 9");

        verify(administration).grant(ANNA, new RoleGrant(Roles.ADMINISTRATOR, null));
        verify(administration).givePassword(ANNA, "quiet river at 9");
        assertThatThrownBy(() -> first.redeem(token, "boris", "Boris", "quiet river at 9"))
                .hasMessageContaining("first-administrator.token-wrong");
    }

    @Test
    void withoutATokenNothingIsRedeemed() {
        assertThatThrownBy(() -> first.redeem("", "anna", "Anna", "quiet river at 9"))
                .hasMessageContaining("first-administrator.token-wrong");
        first.issueToken();
        assertThatThrownBy(() -> first.redeem("guessed", "anna", "Anna", "quiet river at 9"))
                .hasMessageContaining("first-administrator.token-wrong");
        verify(administration, never()).create(any());
    }

    @Test
    void whereSomebodyAdministersTheTokenIsWorthNothing() {
        var token = first.issueToken();
        when(persons.activeMembers(Roles.ADMINISTRATOR)).thenReturn(List.of(ANNA));

        assertThatThrownBy(() -> first.redeem(token, "anna", "Anna", "quiet river at 9"))
                .hasMessageContaining("first-administrator.exists");
    }

    @Test
    void thePasswordOfTheEnvironmentMakesThePersonAdminUntilTheyChooseTheirOwn() {
        new WelcomeFirstAdministrator(first, persons, "quiet river at 9").run(null);

        verify(administration).create(new NewPerson("admin", "Administrator", UnitId.ROOT));
        verify(administration).lendPassword(ANNA, "quiet river at 9");
        verify(administration, never()).givePassword(any(), any());
    }

    @Test
    void whereSomebodyAdministersTheEnvironmentIsNotLookedAt() {
        when(persons.activeMembers(Roles.ADMINISTRATOR)).thenReturn(List.of(ANNA));

        new WelcomeFirstAdministrator(first, persons, "quiet river at 9").run(null);

        verify(administration, never()).create(any());
        assertThat(first.isMissing()).isFalse();
    }
}
