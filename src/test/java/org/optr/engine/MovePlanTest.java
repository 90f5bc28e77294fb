package org.optr.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.optr.engine.CaseMoves.WaitingCase;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.MovePlan.StepMove;

class MovePlanTest {

    private final MovePlan plan = new MovePlan(
            new VersionId("old"),
            new VersionId("new"),
            new TreeMap<>(Map.of("Ask", StepMove.to("AskFirst", true), "Check", StepMove.STAY)));

    @Test
    void aCaseMovesIfAllItsStepsDo() {
        assertThat(plan.of(waitingAt("Ask"))).isEqualTo(Choice.MOVE);
        assertThat(plan.with("Tell", StepMove.to("Tell", false)).of(waitingAt("Ask", "Tell")))
                .isEqualTo(Choice.MOVE);
    }

    @Test
    void oneStepThatStaysKeepsTheWholeCase() {
        assertThat(plan.of(waitingAt("Ask", "Check", "Tell"))).isEqualTo(Choice.STAY);
    }

    @Test
    void aStepThatThePlanDoesNotNameNeedsAChoice() {
        assertThat(plan.of(waitingAt("Ask", "Tell"))).isEqualTo(Choice.CHOOSE);
    }

    @Test
    void onlyWhatMovesHasATarget() {
        assertThat(plan.moves()).isEqualTo(Map.of("Ask", "AskFirst"));
        assertThatThrownBy(() -> new StepMove(Choice.MOVE, null, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepMove(Choice.STAY, "Ask", false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepMove(Choice.STAY, null, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedPlanIsAnotherOne() {
        var changed = plan.with("Check", StepMove.to("Check", false));

        assertThat(changed.of(waitingAt("Check"))).isEqualTo(Choice.MOVE);
        assertThat(plan.of(waitingAt("Check"))).isEqualTo(Choice.STAY);
    }

    private static WaitingCase waitingAt(String... steps) {
        return new WaitingCase(new RunId("run"), null, Set.of(steps));
    }
}
