package org.optr.workbench.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.engine.CaseMoves.Step;
import org.optr.engine.CaseMoves.WaitingCase;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan.StepMove;
import org.optr.engine.RunId;

class MoveOptionsTest {

    @Test
    void stepsWithoutCasesAreListedLastAsTheyAreDrawn() {
        var options = new MoveOptions(
                version(1),
                version(2),
                List.of(step("Ask"), step("Check"), step("Decide"), step("Tell")),
                List.of(waiting("one", "Check"), waiting("two", "Decide"), waiting("three", "Decide")));

        assertThat(options.waiting())
                .extracting(each -> each.getKey().id(), Map.Entry::getValue)
                .containsExactly(tuple("Decide", 2L), tuple("Check", 1L), tuple("Ask", 0L), tuple("Tell", 0L));
    }

    private static Version version(int number) {
        return new Version(
                new VersionId("v" + number), "ask", number, Map.of("en", "Ask"), List.of(), Instant.EPOCH, null, 0, "");
    }

    private static Step step(String id) {
        return new Step(id, Map.of("en", id), StepMove.OPEN, List.of());
    }

    private static WaitingCase waiting(String run, String step) {
        return new WaitingCase(new RunId(run), null, Set.of(step));
    }
}
