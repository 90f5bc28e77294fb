package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseOperations;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.CaseOperations.Protection;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.Suspensions;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.OperatedTrial.Case;
import org.optr.inbox.InboxChanges;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Petra owns the processes and takes no part in the case. */
@OptrTest
class CaseOperationsTest {

    @Autowired
    private OperatedTrial trial;

    @Autowired
    private Trial items;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private InboxChanges inboxes;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    @Test
    void aVariableIsCorrectedAndTheHistoryHasBothValuesAndTheReason() {
        var started = trial.start(Map.of());

        correct(started.petra(), started, "days", 5L);

        assertThat(runtime.getVariable(started.run().value(), "days")).isEqualTo(5L);
        assertThat(events.about(started.subject().id())).last().satisfies(event -> {
            assertThat(event.name()).isEqualTo("RunCorrected");
            assertThat(event.changes())
                    .contains(
                            new FieldChange("days", "3", "5"),
                            new FieldChange("reason", null, "It was a typing error"));
        });
    }

    @Test
    void whoCorrectedAVariableDoesNotReviewTheCase() {
        var started = trial.start(Map.of());
        var item = items.item(started.subject());
        correct(started.petra(), started, "days", 5L);

        assertThat(workItems.excluded(item)).contains(started.anna(), started.petra());
        assertRefused("work-item.assign-excluded", started.rita(), () -> workItems.assign(item, started.petra()));
    }

    @Test
    void whatChoosesWhoDecidesIsProtectedAlsoWhereALoopTakesItFrom() {
        var started = trial.start(Map.of("ownerId", "x", "note", "y"));

        assertThat(variable(started, "panel").protection()).isEqualTo(Protection.WHO_DECIDES);
        assertThat(variable(started, "reviewer").protection()).isEqualTo(Protection.WHO_DECIDES);
        assertThat(variable(started, "ownerId").protection()).isEqualTo(Protection.IDENTITY);
        assertThat(variable(started, "note").protection()).isNull();
        assertRefused(
                "case.variable.protected",
                started.petra(),
                () -> write(started, variable(started, "panel"), started.anna().toString()));
    }

    @Test
    void whatChoosesWhetherAnybodyDecidesIsProtected() {
        var started = trial.start(Map.of());

        assertThat(variable(started, "enough").protection()).isEqualTo(Protection.WHO_DECIDES);
        assertRefused(
                "case.variable.protected", started.petra(), () -> write(started, variable(started, "enough"), true));
    }

    @Test
    void whatACalledProcessDecidesByIsProtectedWhereverItComesFrom() {
        var started = trial.start(OperatedTrial.CALLS, Map.of("first", "a", "second", "b", "chosen", "c", "note", "d"));
        var called = new RunId(runtime.createProcessInstanceQuery()
                .superProcessInstanceId(started.run().value())
                .singleResult()
                .getId());

        assertThat(protections(started, started.run()))
                .containsEntry("first", Protection.WHO_DECIDES)
                .containsEntry("second", Protection.WHO_DECIDES)
                .containsEntry("chosen", Protection.WHO_DECIDES)
                .containsEntry("note", null);
        assertThat(protections(started, called))
                .containsEntry("proposed", Protection.WHO_DECIDES)
                .containsEntry("hint", null);
    }

    private Map<String, @Nullable Protection> protections(Case started, RunId run) {
        var found = new HashMap<String, @Nullable Protection>();
        currentPerson
                .actingAs(started.petra(), () -> operations.variables(run))
                .forEach(variable -> found.put(variable.name(), variable.protection()));
        return found;
    }

    @Test
    void theVariablesOfACaseAboutSomethingThatPetraMayNotSeeAreHidden() {
        var started = items.start(Map.of("days", 3L));
        var petra = people.person("Petra");
        people.grant(petra, Roles.PROCESS_OWNER);

        assertThat(currentPerson.actingAs(petra, () -> operations.variables(started.run())))
                .isNotEmpty()
                .allSatisfy(variable -> {
                    assertThat(variable.value()).isNull();
                    assertThat(variable.protection()).isEqualTo(Protection.HIDDEN);
                })
                .allSatisfy(variable -> assertRefused(
                        "case.variable.protected",
                        petra,
                        () -> operations.correct(started.run(), variable.id(), 3L, 5L, "It was a typing error")));
    }

    @Test
    void aValueKeepsItsTypeAndWhatChangedMeanwhileIsLookedAtAgain() {
        var started = trial.start(Map.of("note", "y"));
        var days = variable(started, "days");

        assertRefused("case.value.other-type", started.petra(), () -> write(started, days, "5"));
        assertRefused(
                "case.value.too-long",
                started.petra(),
                () -> write(started, variable(started, "note"), "x".repeat(4_001)));
        runtime.setVariable(started.run().value(), "days", 4L);
        assertRefused("case.variable.changed", started.petra(), () -> write(started, days, 5L));
    }

    @Test
    void aValueIsTakenAwayAndGivenAgain() {
        var started = trial.start(Map.of("note", "y"));

        as(started.petra(), () -> write(started, variable(started, "note"), null));
        assertThat(runtime.getVariables(started.run().value())).containsEntry("note", null);
        assertThat(variable(started, "note").protection()).isNull();
        as(started.petra(), () -> write(started, variable(started, "note"), 7L));

        assertThat(runtime.getVariable(started.run().value(), "note")).isEqualTo(7L);
        assertThat(events.about(started.subject().id()))
                .flatExtracting(DomainEvent::changes)
                .contains(new FieldChange("note", "y", null), new FieldChange("note", null, "7"));
    }

    @Test
    void aListIsNotCorrectedByHand() {
        var started = trial.start(Map.of());
        runtime.setVariable(started.run().value(), "several", Variables.byteArrayValue(new byte[] {1}));

        assertThat(variable(started, "several").protection()).isEqualTo(Protection.NOT_PLAIN);
    }

    @Test
    void whatIsGoneMeanwhileIsSaidToBe() {
        var started = trial.start(Map.of("note", "y"));
        var note = variable(started, "note");
        runtime.removeVariable(started.run().value(), "note");

        assertRefused("case.variable.gone", started.petra(), () -> write(started, note, "z"));
    }

    @Test
    void nobodyOperatesWithoutTheRoleOrInACaseOfTheirOwn() {
        var started = trial.start(Map.of());
        assertRefused("case.not-yours", started.rita(), () -> operations.suspend(started.run(), "No"));

        people.grant(started.anna(), Roles.PROCESS_OWNER);
        people.grant(started.rita(), Roles.ADMINISTRATOR);
        assertRefused("case.own", started.anna(), () -> operations.suspend(started.run(), "No"));
        assertRefused("case.own", started.rita(), () -> operations.cancel(started.run(), "No"));
        people.substitute(started.anna(), started.petra());
        assertRefused("case.own", started.petra(), () -> correctAs(started, "days", 5L));
    }

    @Test
    void nobodyOperatesACaseThatIsAboutThem() {
        var started = trial.start(Map.of());
        var tom = PersonId.of(started.subject().id());
        people.grant(tom, Roles.PROCESS_OWNER);

        assertRefused("case.own", tom, () -> correctAs(started, "days", 5L));
        assertRefused("case.own", tom, () -> operations.suspend(started.run(), "No"));
    }

    @Test
    void aSuspendedCaseStandsStillAndSaysWhy() {
        var started = trial.start(Map.of());
        var item = items.item(started.subject());

        as(started.petra(), () -> operations.suspend(started.run(), "The budget is checked"));

        assertThat(suspensions.of(started.run())).hasValueSatisfying(suspension -> assertThat(suspension.reason())
                .isEqualTo("The budget is checked"));
        assertThat(suspensions.among(List.of(item, new WorkItemId("other")))).containsExactly(item);
        assertRefused("work-item.suspended", started.rita(), () -> workItems.complete(item, Map.of()));
        assertRefused("work-item.suspended", started.rita(), () -> workItems.assign(item, started.petra()));
        assertRefused(
                "run.suspended",
                started.anna(),
                () -> runs.message("TrialWithdrawn", started.subject(), Map.of("withdrawReason", "No")));
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(started.run().value())
                        .active()
                        .count())
                .isZero();
        assertThat(events.namesAbout(started.subject().id())).endsWith("RunSuspended");
    }

    @Test
    void theOpenInboxesOfThoseWhoAreAskedLearnOfIt() throws InterruptedException {
        var started = trial.start(Map.of());
        var told = new CountDownLatch(1);
        var end = inboxes.subscribe(started.rita(), told::countDown);

        as(started.petra(), () -> operations.suspend(started.run(), "The budget is checked"));

        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        end.run();
    }

    @Test
    void aResumedCaseGoesOn() {
        var started = trial.start(Map.of());
        as(started.petra(), () -> operations.suspend(started.run(), "The budget is checked"));
        correct(started.petra(), started, "days", 5L);
        assertRefused("case.suspended-already", started.petra(), () -> operations.suspend(started.run(), "Again"));
        assertRefused("case.cancel.suspended", started.petra(), () -> operations.cancel(started.run(), "Again"));

        as(started.petra(), () -> operations.resume(started.run(), "It is right"));

        assertThat(suspensions.of(started.run())).isEmpty();
        as(started.rita(), () -> workItems.complete(items.item(started.subject()), Map.of()));
        assertThat(items.open(started.subject())).isEmpty();
        assertRefused("case.not-suspended", started.petra(), () -> operations.resume(started.run(), "Again"));
    }

    @Test
    void whatACaseCalledIsHeldWithItAndGoesOnWithIt() {
        var life = items.start("trial-life", Map.of());
        var petra = people.person("Petra");
        people.grant(petra, Roles.PROCESS_OWNER);
        var part = new SubjectRef(SubjectKind.PROJECT, UUID.randomUUID().toString());
        as(life.anna(), () -> runs.message("PartBegun", life.subject(), Map.of("projectId", part.id())));
        var called = new RunId(runtime.createProcessInstanceQuery()
                .superProcessInstanceId(life.run().value())
                .singleResult()
                .getId());

        as(petra, () -> operations.suspend(life.run(), "The budget is checked"));

        assertThat(suspensions.of(called)).isPresent();
        assertRefused("case.cancel.suspended", petra, () -> operations.cancel(called, "Nobody needs it"));
        assertRefused("case.resume.caller-suspended", petra, () -> operations.resume(called, "It is right"));
        as(petra, () -> operations.resume(life.run(), "It is right"));
        assertThat(suspensions.of(called)).isEmpty();
        assertRefused("case.cancel.no-way", petra, () -> operations.cancel(called, "Nobody needs it"));
    }

    @Test
    void whatSomebodyElseHoldsStaysHeldWhenTheCaseAroundItGoesOn() {
        var life = items.start("trial-life", Map.of());
        var petra = people.person("Petra");
        var paul = people.person("Paul");
        people.grant(petra, Roles.PROCESS_OWNER);
        people.grant(paul, Roles.PROCESS_OWNER);
        var part = new SubjectRef(SubjectKind.PROJECT, UUID.randomUUID().toString());
        as(life.anna(), () -> runs.message("PartBegun", life.subject(), Map.of("projectId", part.id())));
        var called = new RunId(runtime.createProcessInstanceQuery()
                .superProcessInstanceId(life.run().value())
                .singleResult()
                .getId());
        as(paul, () -> operations.suspend(called, "The project is checked"));

        assertRefused("case.cancel.called-suspended", petra, () -> operations.cancel(life.run(), "Nobody needs it"));
        as(petra, () -> operations.suspend(life.run(), "The budget is checked"));
        as(petra, () -> operations.resume(life.run(), "It is right"));

        assertThat(suspensions.of(life.run())).isEmpty();
        assertThat(suspensions.of(called))
                .hasValueSatisfying(held -> assertThat(held.by()).isEqualTo(paul));
        as(paul, () -> operations.resume(called, "It is right"));
        assertThat(suspensions.of(called)).isEmpty();
    }

    @Test
    void aCaseIsGivenUpAsItsModelSaysWithTheReason() {
        var started = trial.start(Map.of());
        assertRefused("case.reason.missing", started.petra(), () -> operations.cancel(started.run(), " "));

        as(started.petra(), () -> operations.cancel(started.run(), "Nobody needs it"));

        assertThat(items.open(started.subject())).isEmpty();
        assertThat(events.namesAbout(started.subject().id()))
                .contains("RunGivenUp")
                .endsWith("RunEnded");
        assertRefused("case.gone", started.petra(), () -> operations.cancel(started.run(), "Again"));
    }

    @Test
    void aCaseWhoseModelHasNoWayOutKeepsItsRecord() {
        var started = items.start(Map.of());
        var petra = people.person("Petra");
        people.grant(petra, Roles.PROCESS_OWNER);

        assertThat(operations.mayCancel(started.run())).isFalse();
        assertRefused("case.cancel.no-way", petra, () -> operations.cancel(started.run(), "Nobody needs it"));
    }

    private void correct(PersonId person, Case started, String name, Object value) {
        as(person, () -> correctAs(started, name, value));
    }

    private void correctAs(Case started, String name, Object value) {
        write(started, variable(started, name), value);
    }

    private void write(Case started, CaseVariable variable, @Nullable Object value) {
        operations.correct(started.run(), variable.id(), variable.value(), value, "It was a typing error");
    }

    private CaseVariable variable(Case started, String name) {
        return currentPerson.actingAs(started.petra(), () -> operations.variables(started.run())).stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void as(PersonId person, Runnable work) {
        currentPerson.actingAs(person, work);
    }

    private void assertRefused(String key, PersonId person, Runnable work) {
        assertThatThrownBy(() -> currentPerson.actingAs(person, work)).hasMessageStartingWith(key);
    }
}
