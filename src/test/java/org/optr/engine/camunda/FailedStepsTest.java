package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.FailedSteps;
import org.optr.engine.camunda.Trial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** A step in the background fails at every try; Petra owns the processes. */
@OptrTest
class FailedStepsTest {

    @Autowired
    private Trial trial;

    @Autowired
    private FailedSteps failedSteps;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    private PersonId petra;

    @BeforeEach
    void meetPetra() {
        petra = people.person("Petra");
        people.grant(petra, Roles.PROCESS_OWNER);
    }

    @Test
    void aStepThatFailedAtEveryTryIsListedWithItsNameAndItsCause() {
        var started = failed("forbid");

        currentPerson.actingAs(petra, () -> assertThat(failedSteps.of(started.subject()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.name()).containsEntry("en", "Record trial");
                    assertThat(step.message()).isEqualTo("trial.forbidden[until Monday]");
                }));
        assertThat(events.namesAbout(started.subject().id())).containsExactly("RunStarted");
    }

    @Test
    void onceTheCauseIsMendedTheStepGoesOnAndTheHistoryTellsWhoTried() {
        var started = failed("fail");
        runtime.setVariable(started.run().value(), "mood", "good");

        currentPerson.actingAs(
                petra, () -> failedSteps.retry(started.subject(), job(started).getId()));

        assertThat(job(started)).isNull();
        assertThat(events.namesAbout(started.subject().id())).containsExactly("RunStarted", "StepRetried", "RunEnded");
    }

    @Test
    void aStepThatFailsAgainStaysAsItWasAndSaysWhy() {
        var started = failed("forbid");

        assertThatThrownBy(() -> currentPerson.actingAs(
                        petra,
                        () -> failedSteps.retry(started.subject(), job(started).getId())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("trial.forbidden");

        currentPerson.actingAs(
                petra, () -> assertThat(failedSteps.of(started.subject())).hasSize(1));
        assertThat(events.namesAbout(started.subject().id())).containsExactly("RunStarted");
    }

    @Test
    void othersMayNotTryAgain() {
        var started = failed("fail");

        assertThatThrownBy(() -> currentPerson.actingAs(
                        started.anna(),
                        () -> failedSteps.retry(started.subject(), job(started).getId())))
                .hasMessageStartingWith("step.retry.not-yours");
    }

    private Case failed(String mood) {
        var started = trial.start("trial-later", Map.of("mood", mood));
        var job = job(started).getId();
        for (var left = job(started).getRetries(); left > 0; left--) {
            assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
        }
        return started;
    }

    private Job job(Case started) {
        return management
                .createJobQuery()
                .processInstanceId(started.run().value())
                .singleResult();
    }
}
