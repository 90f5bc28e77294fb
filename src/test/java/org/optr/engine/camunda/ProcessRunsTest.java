package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ProcessRuns;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ProcessRunsTest {

    @Autowired
    private Trial trial;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    @Test
    void thePictureShowsThePathAndWhoIsWaitedFor() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());
        currentPerson.actingAs(started.rita(), () -> items.complete(item, Map.of("outcome", "approve")));

        var picture = currentPerson
                .actingAs(auditor(), () -> runs.picture(started.run()))
                .orElseThrow();

        assertThat(picture.steps())
                .extracting(StepVisit::element)
                .containsExactly("TrialAsked", "ReviewTrial", "TrialReviewed", "DecideTrial");
        assertThat(picture.flows()).containsExactly("AskedToReview", "ReviewToReviewed", "ReviewedToDecide");
        assertThat(picture.steps().get(3).waitingFor()).containsExactly("Boris");
        assertThat(picture.steps().get(3).leftAt()).isNull();
        assertThat(picture.bpmn()).contains("id=\"trial\"");
    }

    @Test
    void aSubjectThatOneMayNotSeeHasNoRuns() {
        var started = trial.start(Map.of());
        var fritz = people.person("Fritz");

        assertThat(currentPerson.actingAs(fritz, () -> runs.of(started.subject())))
                .isEmpty();
        assertThat(currentPerson.actingAs(fritz, () -> runs.picture(started.run())))
                .isEmpty();
        assertThat(currentPerson.actingAs(auditor(), () -> runs.of(started.subject())))
                .singleElement()
                .satisfies(run -> assertThat(run.processName())
                        .containsEntry("en", "Trial")
                        .containsEntry("zh-CN", "试验"));
    }

    @Test
    void aCancelledRunTakesItsItemsAlongAndSaysWhoDidIt() {
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());

        currentPerson.actingAs(started.anna(), () -> runs.cancel(started.run(), "not needed"));

        var ending =
                currentPerson.actingAs(started.rita(), () -> items.ending(item)).orElseThrow();
        assertThat(ending.cancelled()).isTrue();
        assertThat(ending.by()).isEqualTo(started.anna());
        assertThat(events.namesAbout(started.subject().id()))
                .containsExactlyInAnyOrder("RunStarted", "WorkItemCancelled", "RunCancelled");
    }

    @Test
    void aMessageThatNoRunWaitsForIsRefused() {
        var started = trial.start(Map.of());

        assertThatThrownBy(() -> currentPerson.actingAs(
                        started.anna(), () -> runs.message("NobodyListens", started.subject(), Map.of())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("run.not-waiting"));
    }

    @Test
    void aVariableIsAFactAndNotAnObject() {
        assertThatThrownBy(() -> trial.start(Map.of("list", List.of("a")))).hasMessageContaining("list cannot be a");
        assertThatThrownBy(() -> trial.start(Map.of("text", "x".repeat(4_001)))).hasMessageContaining("4001");
    }

    private PersonId auditor() {
        var auditor = people.person("Aurelia");
        people.grant(auditor, Roles.AUDITOR);
        return auditor;
    }
}
