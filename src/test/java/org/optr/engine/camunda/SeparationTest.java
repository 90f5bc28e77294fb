package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class SeparationTest {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Test
    void whoStartedTheCaseMayNotReviewIt() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());

        assertThat(items.excluded(item)).containsExactly(started.anna());
        assertThat(currentPerson.actingAs(started.anna(), () -> items.find(item)))
                .isEmpty();
        assertExcluded(started.anna(), item);
    }

    @Test
    void norMayASubstituteOfTheirs() {
        var started = trial.start(Map.of());
        people.substitute(started.anna(), started.rita());

        assertExcluded(started.rita(), trial.item(started.subject()));
    }

    @Test
    void whoReviewedInAnyRoundMayNotDecide() {
        var carl = people.person("Carl");
        var started = trial.start(Map.of("decider", carl.toString()));
        people.grant(carl, started.group());
        complete(carl, trial.item(started.subject()), "changes");
        complete(started.rita(), trial.item(started.subject()), "approve");

        assertExcluded(carl, trial.item(started.subject()));
    }

    @Test
    void norMayWhoStandsInForAReviewer() {
        var started = trial.start(Map.of());
        complete(started.rita(), trial.item(started.subject()), "approve");
        people.substitute(started.rita(), started.boris());

        assertExcluded(started.boris(), trial.item(started.subject()));
    }

    @Test
    void anItemIsNotAssignedToWhoIsExcluded() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());

        assertThatThrownBy(() -> currentPerson.actingAs(started.rita(), () -> items.assign(item, started.anna())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("work-item.assign-excluded"));
    }

    @Test
    void aStepOfACalledProcessCountsInTheWholeCase() {
        var started = trial.start("trial-programme", Map.of());
        complete(started.rita(), trial.item(started.subject()), "approve");
        people.grant(started.boris(), started.group());
        complete(started.boris(), trial.item(started.subject()), "approve");

        assertThat(items.excluded(trial.item(started.subject()))).containsExactly(started.boris());
        currentPerson.actingAs(started.rolf(), () -> items.complete(trial.item(started.subject()), Map.of()));
        assertThat(trial.open(started.subject())).isEmpty();
    }

    private void complete(PersonId person, WorkItemId item, String outcome) {
        currentPerson.actingAs(person, () -> items.complete(item, Map.of("outcome", outcome)));
    }

    private void assertExcluded(PersonId person, WorkItemId item) {
        assertRefused(person, () -> items.claim(item));
        assertRefused(person, () -> items.complete(item, Map.of("outcome", "approve")));
    }

    private void assertRefused(PersonId person, Runnable command) {
        assertThatThrownBy(() -> currentPerson.actingAs(person, command))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("work-item.excluded"));
    }
}
