package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.engine.camunda.MovingModels.late;
import static org.optr.engine.camunda.MovingModels.task;
import static org.optr.engine.camunda.MovingModels.told;

import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.MovePlan.StepMove;

/** What is told of a move before it is made. */
@OptrTest
class CaseMoveTrialTest extends CaseMoving {

    @Test
    void aCaseThatLacksWhatTheNewVersionNeedsStaysAsItWas() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var nobodys = publish("Nobody's", path("Ask", task("Ask", "Ask", "camunda:assignee=\"${nobody}\"")));
        var group = "camunda:candidateGroups=\"${roleOf('unit-head', nowhere)}\"";
        var second = publish("New", path("Ask", task("Ask", "Ask", group)));

        var plan = proposed(first, second);

        assertThat(test(proposed(first, nobodys), run)).contains(new Obstacle(Kind.NOBODY, "Ask"));
        assertThat(test(plan, run)).contains(new Obstacle(Kind.VALUES, "Ask"));
        assertThatThrownBy(() -> move(plan, run)).isInstanceOf(CaseNotMoved.class);
        assertThat(version(run)).isEqualTo(1);
        assertThat(item().assignee()).isEqualTo(wanda);
    }

    @Test
    void aTestLeavesNothingBehind() {
        var first = publish("Old", one("Ask", "") + late("Late", "Ask", "P9D"));
        var run = start();
        var second = publish("New", one("Ask", "") + late("Late", "Ask", "P30D") + told());
        var due = timer(run);

        assertThat(test(proposed(first, second), run)).isEmpty();

        assertThat(version(run)).isEqualTo(1);
        assertThat(timer(run)).isEqualTo(due);
        assertThat(form()).contains("Old");
        assertThat(events.namesAbout(subject.id())).doesNotContain("RunMoved");
    }

    @Test
    void whatFinishesOnItsVersionStaysThere() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var second = publish("New", one("Ask", "") + told());
        var waiting = moves.cases(first).get(0);

        assertThat(waiting.subject()).isEqualTo(subject);
        assertThat(proposed(first, second).of(waiting)).isEqualTo(Choice.MOVE);
        var plan = proposed(first, second).with("Ask", StepMove.STAY);
        assertThat(plan.of(waiting)).isEqualTo(Choice.STAY);
        assertThat(test(plan, run)).contains(new Obstacle(Kind.BY_PLAN, "Ask"));
    }
}
