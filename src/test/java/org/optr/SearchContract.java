package org.optr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.objective.CycleId;
import org.optr.objective.ObjectiveFilter;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveReader;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonDirectory;
import org.optr.people.PersonFilter;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.springframework.beans.factory.annotation.Autowired;

/** A part of a name finds it, on each database alike: upper and lower case are one, accents are not, no sign is special. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SearchContract {

    private static final String NAME = "Zhang Wei 张伟 René 🎯 c:\\Neu 100%_!";
    private static final int ALL = 1_000;

    @Autowired
    private People people;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private ObjectiveReader objectives;

    @Autowired
    private PeopleFixtures givenPeople;

    @Autowired
    private ObjectiveFixtures givenObjectives;

    private UnitId unit;
    private PersonId zhang;
    private PersonId administrator;
    private CycleId cycle;

    @BeforeAll
    void aPersonAndAnObjectiveOfOneName() {
        unit = givenPeople.unit("Delivery");
        zhang = givenPeople.person(NAME, unit);
        administrator = givenPeople.administrator("Olga");
        cycle = givenObjectives.cycle();
        givenObjectives.published(NAME, zhang, unit, cycle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhang wei", "ZHANG", " Wei ", "张伟", "伟 r", "RENÉ", "🎯", "C:\\n", "100%_!", "%", "_!"})
    void aPartOfANameFindsIt(String part) {
        assertThat(find(part)).isEqualTo(new Found(true, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhangwei", "章", "rene", "🚀", "c:n", "1%_", "g_w", "%!", "!_"})
    void whatIsNoPartOfItDoesNot(String other) {
        assertThat(find(other)).isEqualTo(new Found(false, false, false));
    }

    private Found find(String text) {
        var byUnit = PersonFilter.in(unit, text);
        var byCycle = new ObjectiveFilter(cycle, null, null, null, text);
        return new Found(
                people.search(text, 0, ALL).stream().anyMatch(each -> each.id().equals(zhang)),
                givenPeople.as(administrator, () -> directory.count(byUnit)) == 1,
                givenPeople.as(zhang, () -> objectives.count(byCycle)) == 1);
    }

    private record Found(boolean amongPeople, boolean inDirectory, boolean amongObjectives) {}
}
