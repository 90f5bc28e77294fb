package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ProcessRuns;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna begins a life with two parts, one of Rita's and one of Rolf's; each is a record of its own. */
@OptrTest
class BranchesTest {

    private final SubjectRef first = project();
    private final SubjectRef second = project();

    @Autowired
    private Trial trial;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WorkItems items;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    private Trial.Case life;

    @BeforeEach
    void twoParts() {
        life = trial.start("trial-life", Map.of());
        begin(life.rita(), first);
        begin(life.rolf(), second);
    }

    @Test
    void whatOneBranchKnowsTheRunAndTheOtherDoNot() {
        assertThat(runtime.getVariables(life.run().value())).doesNotContainKeys("projectId", "recorded");
        assertThat(variables(life.rolf(), first)).containsEntry("projectId", first.id());
        assertThat(variables(life.rita(), second))
                .containsEntry("projectId", second.id())
                .containsEntry("recorded", true);
    }

    @Test
    void aCalledProcessIsAboutItsOwnSubject() {
        assertThat(currentPerson.actingAs(life.rolf(), () -> items.find(trial.item(first))))
                .hasValueSatisfying(item -> {
                    assertThat(item.subject()).isEqualTo(first);
                    assertThat(item.rootRun()).isEqualTo(life.run());
                });
    }

    @Test
    void whoAskedForAPartIsItsRequesterAndNotThatOfTheOther() {
        assertThat(items.excluded(trial.item(first))).containsExactly(life.rita());
        assertThat(items.excluded(trial.item(second))).containsExactly(life.rolf());
    }

    @Test
    void whoDidAStepForOnePartMayDoItForTheOther() {
        review(life.anna(), first);
        settle(first);
        review(life.anna(), second);

        assertThat(items.excluded(trial.item(first))).containsExactlyInAnyOrder(life.boris(), life.anna());
        assertThat(trial.open(second)).isEmpty();
    }

    @Test
    void aMessageReachesTheBranchThatItIsAbout() {
        review(life.anna(), first);
        review(life.anna(), second);

        settle(second);

        assertThat(trial.open(first)).isEmpty();
        assertThat(trial.open(second)).hasSize(1);
        assertThatThrownBy(() -> settle(second))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("run.not-waiting"));
    }

    @Test
    void whatIsAnnouncedMayConcernNobody() {
        runs.announce("PartSettled", life.subject(), first);

        review(life.anna(), first);
        runs.announce("PartSettled", life.subject(), first);

        assertThat(trial.open(first)).hasSize(1);
    }

    @Test
    void theInnermostRunningRunComesFirst() {
        var auditor = people.person("Aurelia");
        people.grant(auditor, Roles.AUDITOR);
        review(life.anna(), first);

        assertThat(currentPerson.actingAs(auditor, () -> runs.of(second)))
                .extracting(run -> run.process().value())
                .containsExactly("trial-part", "trial-life");
        assertThat(currentPerson.actingAs(auditor, () -> runs.of(first)))
                .extracting(run -> run.process().value())
                .containsExactly("trial-life", "trial-part");
        assertThat(currentPerson.actingAs(auditor, () -> runs.of(first)))
                .extracting(RunSummary::calledBy)
                .containsExactly(null, life.run());
    }

    private void begin(PersonId by, SubjectRef part) {
        currentPerson.actingAs(by, () -> runs.message("PartBegun", life.subject(), Map.of("projectId", part.id())));
    }

    private void settle(SubjectRef part) {
        currentPerson.actingAs(life.boris(), () -> runs.message("PartSettled", life.subject(), part, Map.of()));
    }

    private void review(PersonId by, SubjectRef part) {
        currentPerson.actingAs(by, () -> items.complete(trial.item(part), Map.of("outcome", "approve")));
    }

    private Map<String, @Nullable Object> variables(PersonId by, SubjectRef part) {
        WorkItemId item = trial.item(part);
        return currentPerson.actingAs(by, () -> items.variables(item));
    }

    private static SubjectRef project() {
        return new SubjectRef(SubjectKind.PROJECT, UUID.randomUUID().toString());
    }
}
