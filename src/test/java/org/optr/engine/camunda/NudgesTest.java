package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.Trial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class NudgesTest {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private Attentions attentions;

    @Autowired
    private OpenItems openItems;

    @Autowired
    private ManagementService management;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private People organisation;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    @Test
    void aLateItemIsRemindedAndTheHeadOfTheUnitMayTakeItOver() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());
        currentPerson.actingAs(started.rita(), () -> items.claim(item));
        var head = headOf(started.rita());

        timerFires(started);

        var attention = attentions.of(openItems.find(item).orElseThrow());
        assertThat(attention.remindedAt()).isNotNull();
        assertThat(attention.escalatedAt()).isNotNull();
        assertThat(currentPerson
                        .actingAs(head, () -> items.find(item))
                        .orElseThrow()
                        .priority())
                .isGreaterThanOrEqualTo(75);
        assertThat(events.namesAbout(started.subject().id())).contains("WorkItemReminded", "WorkItemEscalated");
        decide(head, item);
        assertThat(currentPerson
                        .actingAs(started.rita(), () -> items.ending(item))
                        .orElseThrow()
                        .by())
                .isEqualTo(head);
    }

    private PersonId headOf(PersonId person) {
        var unit = organisation.find(person).orElseThrow().unit();
        var head = people.person("Hedda", unit);
        people.grant(head, Roles.UNIT_HEAD, unit);
        return head;
    }

    private void timerFires(Case started) {
        var timer = management
                .createJobQuery()
                .processInstanceId(started.run().value())
                .timers()
                .singleResult();
        management.executeJob(timer.getId());
    }

    private void decide(PersonId person, WorkItemId item) {
        currentPerson.actingAs(person, () -> items.complete(item, Map.of("outcome", "approve")));
    }
}
