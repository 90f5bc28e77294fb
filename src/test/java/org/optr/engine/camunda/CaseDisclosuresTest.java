package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseDisclosures;
import org.optr.engine.CaseOperations;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.CaseOperations.Protection;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.Trial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.ProtectedDataRead;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.optr.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The case is about an objective that Petra, who owns the processes, may not see. */
@OptrTest
class CaseDisclosuresTest {

    private static final String WHY = "The days are wrong";

    @Autowired
    private Trial trial;

    @Autowired
    private OperatedTrial operated;

    @Autowired
    private CaseDisclosures disclosures;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    @Autowired
    private MovableClock clock;

    private Case started;
    private PersonId petra;

    @BeforeEach
    void petraOwnsTheProcesses() {
        started = trial.start(Map.of("days", 3L));
        petra = owner("Petra");
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void withoutTheActNothingIsReadAndNothingCorrected() {
        assertThat(variables(petra)).extracting(CaseVariable::value).containsOnlyNulls();
        assertRefused("case.variable.protected", petra, () -> correct("days", 3L, 5L));
        currentPerson.actingAs(petra, () -> {
            assertThat(disclosures.sight(started.run()).closed()).isTrue();
            assertThat(disclosures.sight(started.run()).openUntil()).isNull();
        });
        assertThat(events.namesAbout(started.subject().id()))
                .doesNotContain(ProtectedDataRead.class.getSimpleName(), "RunCorrected");
    }

    @Test
    void whoOpensThemSeesWhatMayBeCorrectedAndNothingElse() {
        open(petra);

        assertThat(variable("days").value()).isEqualTo(3L);
        assertThat(variables(petra))
                .filteredOn(variable -> variable.protection() != null)
                .extracting(CaseVariable::value)
                .isNotEmpty()
                .containsOnlyNulls();
        assertThat(variable("decider").protection()).isEqualTo(Protection.WHO_DECIDES);
    }

    @Test
    void theyAreThenCorrectedMoreThanOnce() {
        open(petra);

        currentPerson.actingAs(petra, () -> correct("days", 3L, 5L));
        currentPerson.actingAs(petra, () -> correct("days", 5L, 6L));

        assertThat(variable("days").value()).isEqualTo(6L);
        assertRefused("case.variable.protected", petra, () -> correct("decider", "x", "y"));
    }

    @Test
    void theHistoryOfTheSubjectTellsThatAndWhy() {
        open(petra);

        assertThat(events.about(started.subject().id())).last().satisfies(event -> {
            assertThat(event.name()).isEqualTo("RunValuesOpened");
            assertThat(event.changes()).contains(new FieldChange("reason", null, WHY));
        });
    }

    @Test
    void aReasonIsNeeded() {
        assertRefused("case.reason.missing", petra, () -> disclosures.open(started.run(), " \n"));
        assertRefused("case.reason.too-long", petra, () -> disclosures.open(started.run(), "x".repeat(1_001)));

        assertThat(variables(petra)).extracting(CaseVariable::value).containsOnlyNulls();
    }

    @Test
    void theyCloseAgainByThemselves() {
        open(petra);

        clock.moveBy(CaseDisclosures.OPEN_FOR.minusMinutes(1));
        assertThat(variable("days").value()).isEqualTo(3L);
        clock.moveBy(Duration.ofMinutes(1));

        assertThat(variables(petra)).extracting(CaseVariable::value).containsOnlyNulls();
        assertRefused("case.variable.protected", petra, () -> correct("days", 3L, 5L));
    }

    @Test
    void theyAreOpenToThatPersonAndOfThatCaseAlone() {
        open(petra);
        var other = trial.start(Map.of("days", 3L));

        assertThat(variables(owner("Paul"))).extracting(CaseVariable::value).containsOnlyNulls();
        assertThat(currentPerson.actingAs(petra, () -> operations.variables(other.run())))
                .extracting(CaseVariable::value)
                .containsOnlyNulls();
    }

    @Test
    void nobodyOpensACaseInWhichTheyHaveAPart() {
        List.of(started.anna(), started.rita(), started.boris()).forEach(person -> {
            people.grant(person, Roles.PROCESS_OWNER);
            assertRefused("case.own", person, () -> disclosures.open(started.run(), WHY));
            assertThat(currentPerson.actingAs(person, () -> disclosures.refusal(started.run())))
                    .isPresent();
        });
        people.substitute(started.anna(), petra);
        assertRefused("case.own", petra, () -> disclosures.open(started.run(), WHY));
    }

    @Test
    void whoGetsAPartInItSeesThemNoMore() {
        open(petra);
        people.grant(petra, started.group());

        assertThat(variables(petra)).extracting(CaseVariable::value).containsOnlyNulls();
    }

    @Test
    void noOtherRoleOpensThem() {
        for (var role : List.of(Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.UNIT_HEAD)) {
            var person = people.person("Nora");
            people.grant(person, role);
            assertRefused("case.values.not-yours", person, () -> disclosures.open(started.run(), WHY));
        }
    }

    @Test
    void whatOneMaySeeAnywayIsNotOpened() {
        var visible = operated.start(Map.of());

        assertRefused("case.values.not-closed", petra, () -> disclosures.open(visible.run(), WHY));
        currentPerson.actingAs(
                petra,
                () -> assertThat(disclosures.sight(visible.run()).closed()).isFalse());
    }

    @Test
    void anEndedCaseIsNotOpened() {
        var visible = operated.start(Map.of());
        currentPerson.actingAs(visible.petra(), () -> operations.cancel(visible.run(), "Nobody needs it"));

        assertRefused("case.gone", petra, () -> disclosures.open(visible.run(), WHY));
    }

    @Test
    void whoCorrectedWhatTheyOpenedReviewsNothingThere() {
        open(petra);
        currentPerson.actingAs(petra, () -> correct("days", 3L, 5L));

        assertThat(workItems.excluded(trial.item(started.subject()))).contains(petra);
    }

    private PersonId owner(String name) {
        var person = people.person(name);
        people.grant(person, Roles.PROCESS_OWNER);
        return person;
    }

    private void open(PersonId person) {
        currentPerson.actingAs(person, () -> disclosures.open(started.run(), WHY));
    }

    private List<CaseVariable> variables(PersonId person) {
        return currentPerson.actingAs(person, () -> operations.variables(started.run()));
    }

    private CaseVariable variable(String name) {
        return variables(petra).stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void correct(String name, Object seen, Object value) {
        operations.correct(started.run(), requireNonNull(variable(name).id()), seen, value, WHY);
    }

    private void assertRefused(String key, PersonId person, Runnable work) {
        assertThatThrownBy(() -> currentPerson.actingAs(person, work)).hasMessageStartingWith(key);
    }
}
