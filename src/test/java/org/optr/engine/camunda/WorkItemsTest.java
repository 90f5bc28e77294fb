package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.Trial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class WorkItemsTest {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    void aCandidateReadsWhatTheItemIsAbout() {
        var started = trial.start(Map.of());

        var item = as(started.rita(), () -> items.find(trial.item(started.subject())))
                .orElseThrow();

        assertThat(item.name()).containsEntry("en", "Review trial").containsEntry("zh-CN", "审查试验");
        assertThat(item.kind()).isEqualTo(WorkItemKind.REVIEW);
        assertThat(item.subject()).isEqualTo(started.subject());
        assertThat(item.startedBy()).isEqualTo(started.anna());
        assertThat(item.groups()).containsExactly(started.group());
        assertThat(item.form()).isEqualTo("decide-trial");
        assertThat(item.round()).isEqualTo(1);
    }

    @Test
    void aForeignPersonFindsNoItemAndCanDoNothingWithIt() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());
        var foreign = people.person("Fritz");

        assertThat(as(foreign, () -> items.find(item))).isEmpty();
        assertRefused(foreign, () -> items.claim(item), "work-item.unknown");
        assertRefused(foreign, () -> items.release(item), "work-item.unknown");
        assertRefused(foreign, () -> items.assign(item, foreign), "work-item.unknown");
        assertRefused(foreign, () -> items.complete(item, Map.of("outcome", "approve")), "work-item.unknown");
        assertRefused(foreign, () -> items.variables(item), "work-item.unknown");
    }

    @Test
    void aForeignPersonIsNotToldHowAnItemEnded() {
        var started = trial.start(Map.of());
        var item = decide(started.rita(), started, "approve");
        var foreign = people.person("Fritz");

        assertThat(as(foreign, () -> items.ending(item))).isEmpty();
        assertRefused(foreign, () -> items.claim(item), "work-item.unknown");
    }

    @Test
    void aClaimedItemIsTakenForOthersUntilItIsReleased() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());

        currentPerson.actingAs(started.rita(), () -> items.claim(item));

        assertThatThrownBy(() -> currentPerson.actingAs(started.rolf(), () -> items.claim(item)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("work-item.taken");
                    assertThat(refusal.arguments()[0]).isEqualTo("Rita");
                });
        currentPerson.actingAs(started.rita(), () -> items.release(item));
        currentPerson.actingAs(started.rolf(), () -> items.claim(item));
        assertThat(events.namesAbout(started.subject().id()))
                .containsExactly("RunStarted", "WorkItemClaimed", "WorkItemReleased", "WorkItemClaimed");
    }

    @Test
    void whatSomebodyClaimedIsForTheOthersAgainWhenTheyLeave() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());
        currentPerson.actingAs(started.rita(), () -> items.claim(item));

        currentPerson.actingAs(people.administrator("Olga"), () -> administration.disable(started.rita()));

        currentPerson.actingAs(started.rolf(), () -> items.claim(item));
        assertThat(events.namesAbout(started.subject().id()))
                .containsExactly("RunStarted", "WorkItemClaimed", "WorkItemReleased", "WorkItemClaimed");
    }

    @Test
    void whoComesLateReadsWhoDecidedAndWhen() {
        var started = trial.start(Map.of());
        var item = decide(started.rita(), started, "approve");

        assertThatThrownBy(() -> complete(started.rolf(), item, "changes"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("work-item.gone");
                    assertThat(refusal.arguments()[0]).isEqualTo("Rita");
                    assertThat(refusal.arguments()[1]).isInstanceOf(Instant.class);
                });
        var ending = as(started.rolf(), () -> items.ending(item)).orElseThrow();
        assertThat(ending.outcome()).isEqualTo("approve");
        assertThat(ending.by()).isEqualTo(started.rita());
        assertThat(ending.cancelled()).isFalse();
    }

    @Test
    void onlyProcessDataBecomesVariables() {
        var started = trial.start(Map.of());

        currentPerson.actingAs(
                started.rita(),
                () -> items.complete(
                        trial.item(started.subject()),
                        Map.of("outcome", "approve", "comment", "好 👍", "note", "for the record only")));

        assertThat(runtime.getVariables(started.run().value()))
                .containsEntry("reviewOutcome", "approve")
                .containsEntry("comment", "好 👍")
                .doesNotContainKeys("outcome", "note");
    }

    @Test
    void theOperationLogNamesWhoActed() {
        var started = trial.start(Map.of());

        decide(started.rita(), started, "approve");

        assertThat(history.createUserOperationLogQuery()
                        .processInstanceId(started.run().value())
                        .operationType("Complete")
                        .listPage(0, 10))
                .extracting("userId")
                .containsExactly(started.rita().toString());
    }

    @Test
    void theRoundCountsHowOftenAStepWasReached() {
        var started = trial.start(Map.of());
        decide(started.rita(), started, "changes");

        var item = as(started.rolf(), () -> items.find(trial.item(started.subject())))
                .orElseThrow();

        assertThat(item.step()).isEqualTo("ReviewTrial");
        assertThat(item.round()).isEqualTo(2);
    }

    @Test
    void anItemThatNobodyMayWorkOnIsAnIncidentUntilAnAdministratorAssignsIt() {
        var nobody = PersonId.next();
        var started = trial.start(Map.of("decider", nobody.toString()));
        decide(started.rita(), started, "approve");

        assertThat(incidents(started)).isEqualTo(1);
        var item = trial.item(started.subject());
        currentPerson.actingAs(people.administrator("Adele"), () -> items.assign(item, started.boris()));

        assertThat(incidents(started)).isZero();
        assertThat(as(started.boris(), () -> items.find(item))).isPresent();
    }

    @Test
    void anItemIsNotCompletedAroundThePort() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());

        assertThatThrownBy(() -> tasks.complete(item.value())).isInstanceOf(RuntimeException.class);

        assertThat(trial.open(started.subject())).contains(item);
    }

    @Test
    void anItemIsNotAssignedToWhoCouldNeverOpenIt() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());
        var gone = people.person("Gustav");
        currentPerson.actingAs(PersonId.SYSTEM, () -> administration.disable(gone));

        assertRefused(started.rita(), () -> items.assign(item, gone), "work-item.assign-inactive");
        assertRefused(started.rita(), () -> items.assign(item, PersonId.next()), "work-item.assign-inactive");
        assertThat(as(started.rolf(), () -> items.find(item))).isPresent();
    }

    private long incidents(Case started) {
        return runtime.createIncidentQuery()
                .processInstanceId(started.run().value())
                .incidentType(UnseenItems.INCIDENT)
                .count();
    }

    private WorkItemId decide(PersonId person, Case started, String outcome) {
        var item = trial.item(started.subject());
        complete(person, item, outcome);
        return item;
    }

    private void complete(PersonId person, WorkItemId item, String outcome) {
        currentPerson.actingAs(person, () -> items.complete(item, Map.of("outcome", outcome)));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return currentPerson.actingAs(person, work);
    }

    private void assertRefused(PersonId person, Runnable command, String key) {
        assertThatThrownBy(() -> currentPerson.actingAs(person, command))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
    }
}
