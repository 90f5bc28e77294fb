package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private CurrentPerson current;

    @Test
    void aPersonIsFoundWithTheirUnit() {
        var unit = fixtures.unit("Platform 平台");
        var anna = fixtures.person("Anna Berg", unit);

        assertThat(people.find(anna)).contains(new PersonSummary(anna, "Anna Berg", unit, "Platform 平台", true));
        assertThat(people.find(List.of(anna, PersonId.next()))).containsOnlyKeys(anna);
    }

    @Test
    void optrItselfExistsButIsNotFoundAmongTheStaff() {
        assertThat(people.find(PersonId.SYSTEM))
                .get()
                .extracting(PersonSummary::name)
                .isEqualTo("OPTR");
        assertThat(people.search("OPTR", 0, 10)).extracting(PersonSummary::id).doesNotContain(PersonId.SYSTEM);
    }

    @Test
    void aSearchTakesItsSignsLiterallyAndIgnoresCase() {
        var rene = fixtures.person("René 100%_sure");

        assertThat(people.search("rené 100%_", 0, 10))
                .extracting(PersonSummary::id)
                .containsExactly(rene);
        assertThat(people.search("rené_100%", 0, 10)).isEmpty();
        assertThat(people.search("rené 100%_", 1, 10)).isEmpty();
    }

    @Test
    void unitsComeParentsFirst() {
        var upper = fixtures.unit("Upper");
        var lower = fixtures.unit("Lower", upper);

        assertThat(people.units()).extracting(UnitSummary::id).containsSubsequence(UnitId.ROOT, upper, lower);
        assertThat(people.upwards(lower)).containsExactly(lower, upper, UnitId.ROOT);
    }

    @Test
    void aRoleIsSoughtUpwardsThenEverywhereThenWithTheAdministrator() {
        var upper = fixtures.unit("Upper");
        var lower = fixtures.unit("Lower", upper);
        var role = "seeker-" + upper;

        assertThat(people.groupFor(role, lower)).isEqualTo(Roles.ADMINISTRATOR);
        fixtures.grant(fixtures.person("Boris"), role);
        assertThat(people.groupFor(role, lower)).isEqualTo(role);
        var chen = fixtures.person("Chen");
        fixtures.grant(chen, role, upper);
        assertThat(people.groupFor(role, lower)).isEqualTo(role + "@" + upper);
        assertThat(people.membersOf(role + "@" + upper)).containsExactly(chen);
        assertThat(people.groupsOf(chen)).containsExactly(role + "@" + upper);
    }

    @Test
    void aSubstituteStandsInDuringThePeriod() {
        var anna = fixtures.person("Anna");
        var boris = fixtures.person("Boris");
        fixtures.substitute(anna, boris);

        assertThat(people.substitutesOf(anna)).containsExactly(boris);
        assertThat(people.substitutedBy(boris)).containsExactly(anna);
        assertThat(people.substitutesOf(boris)).isEmpty();
    }

    @Test
    void theInnerScopeActsAndTheOuterOneComesBackEvenAfterAnError() {
        var anna = fixtures.administrator("Anna");
        var boris = fixtures.person("Boris");

        fixtures.as(anna, () -> {
            assertThatThrownBy(() -> current.actingAs(boris, () -> {
                        assertThat(current.id()).isEqualTo(boris);
                        assertThat(current.has(Roles.ADMINISTRATOR)).isFalse();
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(current.id()).isEqualTo(anna);
            assertThat(current.has(Roles.ADMINISTRATOR)).isTrue();
        });
        assertThat(current.find()).isEmpty();
        assertThatThrownBy(current::id).isInstanceOf(RuleViolation.class).hasMessageContaining("sign-in.needed");
    }
}
