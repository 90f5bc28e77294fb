package org.optr.workbench.ui.operate;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.Statements;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.optr.workbench.operate.PeopleLoad;
import org.optr.workbench.operate.Workload;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna asks Rita six questions, who shares a role with Rolf. */
@OptrTest
class WorkloadViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private People organisation;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CaseSamples samples;

    @Autowired
    private Workload workload;

    private final String name = "Rita " + UUID.randomUUID();
    private PersonId olga;
    private PersonId rita;
    private PersonId rolf;

    @BeforeEach
    void annaAsksRita() {
        var anna = people.person("Anna");
        olga = people.person("Olga");
        rita = people.person(name);
        rolf = people.person("Rolf " + name);
        var role = "answerer-" + UUID.randomUUID();
        people.grant(olga, Roles.PROCESS_OWNER);
        people.grant(rita, role);
        people.grant(rolf, role);
        var process = samples.published(olga);
        for (var question = 0; question < 6; question++) {
            samples.started(process, anna, rita);
        }
    }

    @Test
    void whoHasMoreThanIsUsualStandsOut() {
        currentPerson.actingAs(olga, () -> assertThat(workload.people(1_000).people())
                .filteredOn(load -> load.person().id().equals(rita))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.work().open()).isEqualTo(6);
                    assertThat(load.peers()).isEqualTo(1);
                    assertThat(load.isTooMuch()).isTrue();
                }));
    }

    @Test
    void whoHasMostIsListedFirstAndTheOthersOnRequest() {
        currentPerson.actingAs(olga, () -> {
            var all = workload.people(1_000);

            assertThat(workload.people(1))
                    .isEqualTo(new PeopleLoad(
                            all.people().subList(0, 1), all.people().size()));
            assertThat(all.total()).isEqualTo(all.people().size());
        });
    }

    @Test
    void theDatabaseIsAskedAsOftenForMorePeople() {
        currentPerson.actingAs(olga, () -> {
            var before = Statements.of(() -> workload.people(1_000));
            samples.started(samples.published(olga), rita, rolf);

            assertThat(Statements.of(() -> workload.people(1_000))).isEqualTo(before);
        });
    }

    @Test
    void theHeadOfAUnitSeesItsPeopleOnlyAndOthersNobody() {
        var head = people.person("Hedda");
        var unit = organisation.find(rita).orElseThrow().unit();
        people.grant(head, new RoleGrant(Roles.UNIT_HEAD, unit).toString());

        currentPerson.actingAs(head, () -> {
            assertThat(workload.people(1_000).people())
                    .anyMatch(load -> load.person().id().equals(rita))
                    .allMatch(load -> organisation.upwards(load.person().unit()).contains(unit));
            assertThat(workload.itemsOf(rita)).hasSize(6);
        });
        currentPerson.actingAs(rolf, () -> {
            assertThat(workload.mayRead()).isFalse();
            assertThat(workload.people(1_000).people()).isEmpty();
            assertThat(workload.itemsOf(rita)).isEmpty();
        });
    }

    @Test
    void aProcessOwnerSeesWhatSomebodyHasToDo() {
        open(olga);

        press(name);

        assertThat(text(_get(PersonItems.class))).contains("What " + name + " has to do", "Answer the question");
        assertThat(_find(Button.class, button -> button.withText("Give to another person")))
                .isEmpty();
    }

    @Test
    void anAdministratorGivesAnItemToAnotherPerson() {
        people.grant(olga, Roles.ADMINISTRATOR);
        open(olga);
        press(name);
        _click(_find(_get(PersonItems.class), Button.class).get(0));
        confirm();
        assertThat(picker().getErrorMessage()).isEqualTo("Choose a person.");

        _setValue(picker(), organisation.find(rolf).orElseThrow());
        confirm();

        assertThat(text(_get(PeopleTable.class))).contains("Rolf " + name);
        currentPerson.actingAs(olga, () -> assertThat(workload.itemsOf(rolf)).hasSize(1));
    }

    @Test
    void whoMayNotKnowFindsNoPage() {
        open(rolf);

        assertThat(_find(PeopleTable.class)).isEmpty();
    }

    private void open(PersonId person) {
        signIn(person);
        visit("processes/workload");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> picker() {
        return _get(ComboBox.class);
    }

    private static void confirm() {
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Give to another person")));
    }
}
