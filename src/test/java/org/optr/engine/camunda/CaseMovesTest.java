package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.engine.camunda.MovingModels.late;
import static org.optr.engine.camunda.MovingModels.told;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.MovePlan.StepMove;
import org.optr.engine.ProcessKey;
import org.optr.shared.RuleViolation;

/** What a case keeps and what it takes over from the new version. */
@OptrTest
class CaseMovesTest extends CaseMoving {

    @Test
    void aChangedTimeLimitStartsWithTheMove() {
        var first =
                publish("Old", one("Ask", "camunda:dueDate=\"${workingDaysFrom(5)}\"") + late("Late", "Ask", "P9D"));
        var run = start();
        var second =
                publish("New", one("Ask", "camunda:dueDate=\"${workingDaysFrom(20)}\"") + late("Late", "Ask", "P30D"));
        var before = item();

        var plan = proposed(first, second);
        assertThat(plan.steps()).containsEntry("Ask", StepMove.to("Ask", true));
        move(plan, run);

        assertThat(item().id()).isEqualTo(before.id());
        assertThat(item().dueAt()).isAfter(before.dueAt());
        assertThat(Duration.between(before.createdAt(), timer(run))).isGreaterThan(Duration.ofDays(29));
        assertThat(library.versions(name)).extracting(Version::runningCases).containsExactly(1L, 0L);
        assertThat(version(run)).isEqualTo(2);
        assertThat(form()).contains("New");
        assertThat(events.namesAbout(subject.id())).contains("RunMoved");
    }

    @Test
    void theTimeLimitThatRunsCanBeKept() {
        var first =
                publish("Old", one("Ask", "camunda:dueDate=\"${workingDaysFrom(5)}\"") + late("Late", "Ask", "P9D"));
        var run = start();
        var second =
                publish("New", one("Ask", "camunda:dueDate=\"${workingDaysFrom(20)}\"") + late("Late", "Ask", "P30D"));
        var before = item();
        var due = timer(run);

        move(proposed(first, second).with("Ask", StepMove.to("Ask", false)), run);

        assertThat(item().dueAt()).isEqualTo(before.dueAt());
        assertThat(timer(run)).isEqualTo(due);
        assertThat(form()).contains("New");
    }

    @Test
    void aMovedCaseHearsWhatIsNew() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var second = publish("New", one("Ask", "") + told());
        assertThatThrownBy(() -> tell()).isInstanceOf(RuleViolation.class);

        move(proposed(first, second), run);
        tell();

        assertThat(trial.open(subject)).hasSize(2);
        assertThat(moves.cases(second)).singleElement().satisfies(waiting -> assertThat(waiting.steps())
                .containsExactly("Ask", "Read"));
        var third = publish("Third", one("Ask", "") + told());
        move(proposed(second, third), run);
        tell();
        assertThat(trial.open(subject)).hasSize(3);
    }

    @Test
    void aCalledRunMovesAlone() {
        var first = publish("Old", one("Ask", ""));
        var outer = MovingModels.newName();
        models.publish(
                olga,
                outer,
                "Outer",
                path(
                        "Call",
                        """
                <bpmn:callActivity id="Call" calledElement="%s"><bpmn:extensionElements>
                  <camunda:in businessKey="${objectiveId}" /><camunda:in variables="all" />
                </bpmn:extensionElements></bpmn:callActivity>"""
                                .formatted(name)));
        var root = currentPerson.actingAs(wanda, () -> runs.start(new ProcessKey(outer), subject, variables(Map.of())));
        var second = publish("New", one("Ask", "") + told());
        var called = moves.cases(first).get(0).run();

        move(proposed(first, second), called);
        complete(wanda);

        assertThat(currentPerson.actingAs(olga, () -> runs.of(subject)))
                .extracting(run -> run.endedAt() != null)
                .containsOnly(true);
        assertThat(root).isNotEqualTo(called);
    }

    @Test
    void onlyProcessOwnersMoveCasesAndOnlyOnce() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var second = publish("New", one("Ask", "") + told());
        var plan = proposed(first, second);

        assertThatThrownBy(() -> currentPerson.actingAs(wanda, () -> moves.move(plan, run, () -> {})))
                .isInstanceOf(RuleViolation.class);
        move(plan, run);
        assertThatThrownBy(() -> move(plan, run)).isInstanceOfSatisfying(CaseNotMoved.class, kept -> assertThat(
                        kept.obstacle().kind())
                .isEqualTo(Kind.ENDED));
    }
}
