package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.late;
import static org.optr.engine.camunda.MovingModels.task;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.MovePlan.StepMove;

/** Where cases go on whose step is gone, renamed, or not the only one. */
@OptrTest
class MovedStepsTest extends CaseMoving {

    @Test
    void aRemovedStepContinuesAtAnotherOneThatAsksItsOwnPeople() {
        var rolf = people.person("Rolf");
        var first = publish("Old", one("Ask", ""));
        var run = start(Map.of("other", rolf.toString()));
        var second = publish("New", path("Check", task("Check", "Check it", "camunda:assignee=\"${other}\"")));

        var plan = proposed(first, second);
        assertThat(plan.of("Ask").choice()).isEqualTo(Choice.CHOOSE);
        assertThat(step(first, second, "Ask").targets())
                .extracting(CaseMoves.Target::id)
                .containsExactly("Check");
        assertThat(test(plan, run)).contains(new Obstacle(Kind.NO_STEP, "Ask"));
        assertThatThrownBy(() -> move(plan, run)).isInstanceOf(CaseNotMoved.class);

        move(plan.with("Ask", StepMove.to("Check", false)), run);

        var moved = currentPerson
                .actingAs(rolf, () -> items.find(trial.item(subject)))
                .orElseThrow();
        assertThat(moved.step()).isEqualTo("Check");
        assertThat(moved.name()).containsEntry("en", "Check it");
        assertThat(moved.assignee()).isEqualTo(rolf);
        assertThat(database.sql("select step from inbox_item where work_item = ? and assignee = ?")
                        .params(moved.id().value(), rolf.value())
                        .query(String.class)
                        .list())
                .containsExactly("Check");
        assertThat(database.sql("select asked from asking where work_item = ?")
                        .param(moved.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(rolf.toString());
    }

    @Test
    void aRenamedStepIsFoundByItsNameAndSeparationFollowsIt() {
        var anna = people.person("Anna");
        people.grant(anna, "answerer-" + name);
        var group = "camunda:candidateGroups=\"answerer-%s\"".formatted(name);
        var first = publish(
                "Old",
                flow("Begun", "Ask")
                        + task("Ask", "Ask first", WANDA)
                        + flow("Ask", "Check")
                        + task("Check", "Check", group)
                        + flow("Check", "Done"));
        var run = start();
        complete(wanda);
        var second = publish(
                "New",
                flow("Begun", "AskFirst")
                        + task("AskFirst", "Ask first", WANDA)
                        + flow("AskFirst", "CheckIt")
                        + task("CheckIt", "Check", group, separatedFrom("AskFirst"))
                        + flow("CheckIt", "Done"));

        var plan = proposed(first, second);
        assertThat(plan.moves()).containsEntry("Ask", "AskFirst").containsEntry("Check", "CheckIt");
        move(plan, run);

        assertThat(items.excluded(trial.item(subject))).containsExactlyInAnyOrder(wanda, olga);
        assertThat(currentPerson
                        .actingAs(olga, () -> runs.picture(run))
                        .orElseThrow()
                        .steps())
                .extracting(visit -> visit.element() + " " + visit.name().get("en"))
                .containsExactly("Begun Begun", "Ask Ask first", "CheckIt Check");
    }

    @Test
    void parallelBranchesMoveTogether() {
        var both = flow("Begun", "Fork")
                + "<bpmn:parallelGateway id=\"Fork\" /><bpmn:parallelGateway id=\"Join\" />"
                + flow("Fork", "Left") + flow("Fork", "Right") + task("Left", "Left", WANDA)
                + task("Right", "Right", WANDA) + flow("Left", "Join") + flow("Right", "Join");
        var first = publish("Old", both + flow("Join", "Done"));
        var run = start();
        complete(wanda);
        var second = publish("New", both + flow("Join", "Last") + task("Last", "Last", WANDA) + flow("Last", "Done"));
        assertThat(moves.cases(first))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.steps()).hasSize(2).contains("Join"));

        move(proposed(first, second), run);
        complete(wanda);

        assertThat(item().step()).isEqualTo("Last");
    }

    @Test
    void severalPersonsWhoAreAskedAtOnceGoOnAlthoughOneHasAnswered() {
        var each =
                """
                <bpmn:multiInstanceLoopCharacteristics camunda:collection="${items(persons)}" camunda:elementVariable="person" />
                """;
        var ask = "camunda:assignee=\"${person}\"";
        var first = publish("Old", path("Each", task("Each", "Each", ask, each)));
        var rolf = people.person("Rolf");
        var anna = people.person("Anna");
        var run = start(Map.of("persons", wanda + "," + rolf + "," + anna));
        currentPerson.actingAs(rolf, () -> items.complete(itemOf(rolf), Map.of("answer", "yes")));
        var second = publish("New", path("Every", task("Every", "Each", ask, each)) + late("Late", "Every", "P3D"));

        move(proposed(first, second), run);

        assertThat(trial.open(subject)).hasSize(2);
        complete(wanda);
        complete(anna);
        assertThat(currentPerson.actingAs(olga, () -> runs.of(subject)))
                .allSatisfy(over -> assertThat(over.endedAt()).isNotNull());
    }
}
