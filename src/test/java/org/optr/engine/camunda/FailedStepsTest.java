package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.Statements;
import org.optr.engine.CaseDisclosures;
import org.optr.engine.CaseOperations;
import org.optr.engine.FailedSteps;
import org.optr.engine.FailedSteps.FailedStep;
import org.optr.engine.RunId;
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
    private CaseDisclosures disclosures;

    @Autowired
    private CaseOperations operations;

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
    void aStepThatFailedAtEveryTryIsListedWithItsName() {
        var started = failed("forbid");

        currentPerson.actingAs(petra, () -> assertThat(failedSteps.of(started.subject()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.name()).containsEntry("en", "Record trial");
                    assertThat(step.message()).isNull();
                }));
        assertThat(events.namesAbout(started.subject().id())).containsExactly("RunStarted");
    }

    @Test
    void itsCauseIsToldToWhoMaySeeWhatTheCaseIsAbout() {
        var started = failed("forbid");

        currentPerson.actingAs(petra, () -> {
            disclosures.open(started.run(), "Its cause is to be mended");
            assertThat(failedSteps.in(started.run()))
                    .extracting(FailedStep::message)
                    .containsExactly("trial.forbidden[until Monday]");
        });
    }

    @Test
    void theDatabaseIsAskedAsOftenForThreeStepsAsForOne() {
        var one = failed("forbid");
        var three = failed("trial-later-thrice", "forbid");

        currentPerson.actingAs(petra, () -> {
            assertThat(failedSteps.in(three.run())).hasSize(3);
            assertThat(Statements.of(() -> failedSteps.in(three.run())))
                    .isEqualTo(Statements.of(() -> failedSteps.in(one.run())));
        });
    }

    @Test
    void aCaseNamesTheFailedStepsOfWhatItCalledAndTriesThemAgain() {
        var started = failed("trial-later-caller", "fail");

        currentPerson.actingAs(petra, () -> {
            var failed = failedSteps.in(started.run());
            assertThat(failed).singleElement().satisfies(step -> assertThat(step.run())
                    .isNotEqualTo(started.run()));
            runtime.setVariable(failed.get(0).run().value(), "mood", "good");
            failedSteps.retry(started.run(), failed.get(0).job());
            assertThat(failedSteps.in(started.run())).isEmpty();
        });
        assertThat(events.namesAbout(started.subject().id())).contains("StepRetried");
    }

    @Test
    void aStepOfASuspendedCaseIsNotTriedAgain() {
        var started = failed("fail");
        var job = job(started);

        currentPerson.actingAs(petra, () -> {
            operations.suspend(started.run(), "The budget is checked");
            assertThatThrownBy(() ->
                            failedSteps.retry(started.run(), requireNonNull(job).getId()))
                    .hasMessageStartingWith("run.suspended");
        });
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
    void othersMayNotTryAgainAndDoNotReadTheStepsOfACase() {
        var started = failed("fail");
        currentPerson.actingAs(
                started.anna(), () -> assertThat(failedSteps.in(started.run())).isEmpty());

        assertThatThrownBy(() -> currentPerson.actingAs(
                        started.anna(),
                        () -> failedSteps.retry(started.subject(), job(started).getId())))
                .hasMessageStartingWith("step.retry.not-yours");
    }

    private Case failed(String mood) {
        return failed("trial-later", mood);
    }

    private Case failed(String process, String mood) {
        var started = trial.start(process, Map.of("mood", mood));
        for (var job : jobs(started)) {
            for (var left = job.getRetries(); left > 0; left--) {
                assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
            }
        }
        return started;
    }

    private @Nullable Job job(Case started) {
        return jobs(started).stream().findFirst().orElse(null);
    }

    private List<Job> jobs(Case started) {
        return runs(started.run()).stream()
                .flatMap(run -> management.createJobQuery().processInstanceId(run).listPage(0, 10).stream())
                .toList();
    }

    /** The run and what it called. */
    private List<String> runs(RunId run) {
        var called = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(run.value())
                .listPage(0, 10);
        return Stream.concat(Stream.of(run.value()), called.stream().map(ProcessInstance::getId))
                .toList();
    }
}
