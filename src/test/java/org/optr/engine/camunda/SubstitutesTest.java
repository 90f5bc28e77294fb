package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.Trial.Case;
import org.optr.inbox.Inbox;
import org.optr.inbox.InboxItem;
import org.optr.inbox.StandardView;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sofia stands in for others. */
@OptrTest
class SubstitutesTest {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private Inbox inbox;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private People organisation;

    @Autowired
    private ManagementService management;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aSubstituteClaimsInTheNameOfTheAbsentPersonAndGivesBack() {
        var started = trial.start(Map.of());
        var sofia = substituteOf(started.rita());
        var item = trial.item(started.subject());

        currentPerson.actingAs(sofia, () -> items.claim(item));

        assertThat(currentPerson
                        .actingAs(sofia, () -> items.find(item))
                        .orElseThrow()
                        .assignee())
                .isEqualTo(started.rita());
        assertRefused(started.rolf(), () -> items.claim(item), "work-item.taken");
        currentPerson.actingAs(sofia, () -> items.release(item));
        currentPerson.actingAs(started.rolf(), () -> items.claim(item));
        assertRefused(sofia, () -> items.claim(item), "work-item.taken");
    }

    @Test
    void whoMayActInTheirOwnRightActsForThemselves() {
        var started = trial.start(Map.of());
        people.substitute(started.rolf(), started.rita());
        var item = trial.item(started.subject());

        complete(started.rita(), item);

        assertThat(currentPerson
                        .actingAs(started.rita(), () -> items.ending(item))
                        .orElseThrow()
                        .by())
                .isEqualTo(started.rita());
        assertThat(items.excluded(trial.item(started.subject())))
                .contains(started.rita())
                .doesNotContain(started.rolf());
    }

    @Test
    void bothTheSubstituteAndThePersonAreSeparatedAfterwards() {
        var started = trial.start(Map.of());
        var sofia = substituteOf(started.rita());

        complete(sofia, trial.item(started.subject()));

        assertThat(items.excluded(trial.item(started.subject()))).contains(sofia, started.rita());
    }

    @Test
    void aCalledProcessIsRecordedInTheRootCase() {
        var started = trial.start("trial-programme", Map.of());
        complete(started.rita(), trial.item(started.subject()));
        complete(started.boris(), trial.item(started.subject()));
        currentPerson.actingAs(started.rolf(), () -> items.complete(trial.item(started.subject()), Map.of()));

        assertThat(jdbc.sql(
                                """
                        select root_case from audit_entry
                        where subject_id = ? and event not like 'Step%' and event <> 'WorkItemOffered'""")
                        .param(started.subject().id())
                        .query((row, number) -> row.getString("root_case"))
                        .list())
                .hasSize(7)
                .containsOnly(started.run().value());
    }

    @Test
    void theInboxShowsExactlyWhatTheEngineAllows() {
        var unclaimed = trial.start(Map.of());
        assertAgreement(unclaimed);

        var claimed = trial.start(Map.of());
        currentPerson.actingAs(claimed.rita(), () -> items.claim(trial.item(claimed.subject())));
        assertAgreement(claimed);

        var escalated = trial.start(Map.of());
        currentPerson.actingAs(escalated.rita(), () -> items.claim(trial.item(escalated.subject())));
        headOf(escalated.rita());
        timerFires(escalated);
        assertAgreement(escalated);

        var addressedByName = trial.start(Map.of());
        complete(addressedByName.rita(), trial.item(addressedByName.subject()));
        assertAgreement(addressedByName);
    }

    private void assertAgreement(Case started) {
        var item = trial.item(started.subject());
        var head = people.person("Hedda");
        people.grant(
                head,
                Roles.UNIT_HEAD,
                organisation.find(started.rita()).orElseThrow().unit());
        var forRitaAndRolf = substituteOf(started.rita());
        people.substitute(started.rolf(), forRitaAndRolf);
        var forRitaAndAnna = substituteOf(started.rita());
        people.substitute(started.anna(), forRitaAndAnna);
        var nobodys = people.person("Fritz");
        var everyone = List.of(
                started.anna(),
                started.rita(),
                started.rolf(),
                started.boris(),
                head,
                nobodys,
                substituteOf(started.anna()),
                substituteOf(started.rita()),
                substituteOf(started.rolf()),
                substituteOf(started.boris()),
                substituteOf(head),
                substituteOf(nobodys),
                forRitaAndRolf,
                forRitaAndAnna,
                substituteOf(forRitaAndRolf));
        assertThat(everyone).anyMatch(person -> isShown(person, item)).anyMatch(person -> !isShown(person, item));
        everyone.forEach(person -> assertAgreement(person, item));
    }

    private void assertAgreement(PersonId person, WorkItemId item) {
        if (isShown(person, item)) {
            assertThat(currentPerson.actingAs(person, () -> items.find(item))).isPresent();
            tryOut(person, () -> items.claim(item));
            tryOut(person, () -> items.complete(item, Map.of("outcome", "approve")));
        } else {
            assertThatThrownBy(() -> tryOut(person, () -> items.claim(item))).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> tryOut(person, () -> items.complete(item, Map.of("outcome", "approve"))))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    private boolean isShown(PersonId person, WorkItemId item) {
        return currentPerson
                .actingAs(person, () -> inbox.page(StandardView.WAITING, ZoneOffset.UTC, null, 500))
                .items()
                .stream()
                .map(InboxItem::id)
                .anyMatch(item::equals);
    }

    /** Does it and takes it back. */
    private void tryOut(PersonId person, Runnable command) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            currentPerson.actingAs(person, command);
        });
    }

    private PersonId substituteOf(PersonId person) {
        var sofia = people.person("Sofia");
        people.substitute(person, sofia);
        return sofia;
    }

    private void headOf(PersonId person) {
        var unit = organisation.find(person).orElseThrow().unit();
        people.grant(people.person("Henrik", unit), Roles.UNIT_HEAD, unit);
    }

    private void timerFires(Case started) {
        var timer = management
                .createJobQuery()
                .processInstanceId(started.run().value())
                .timers()
                .singleResult();
        management.executeJob(timer.getId());
    }

    private void complete(PersonId person, WorkItemId item) {
        currentPerson.actingAs(person, () -> items.complete(item, Map.of("outcome", "approve")));
    }

    private void assertRefused(PersonId person, Runnable command, String key) {
        assertThatThrownBy(() -> currentPerson.actingAs(person, command))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
    }
}
