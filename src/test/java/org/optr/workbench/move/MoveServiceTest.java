package org.optr.workbench.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.MovePlan.StepMove;
import org.optr.shared.RuleViolation;

/** What Olga may ask for, and the plan that she keeps. */
@OptrTest
class MoveServiceTest extends ThreeCases {

    @Test
    void whatThePlanLeavesStays() {
        asOlga(() -> service.tryOut(proposal().with("Ask", StepMove.STAY)));

        assertThat(done(true).counts()).isEqualTo(Map.of(CaseOutcome.STAYED, 3L));
        refused(() -> service.start(proposal().with("Ask", StepMove.STAY)), "move.nothing-to-move");
        refused(() -> service.start(proposal().with("Ask", StepMove.OPEN)), "move.choose-first");
    }

    @Test
    void casesMoveToTheVersionInForceOnlyAndByProcessOwners() {
        refused(() -> service.options(second, first), "move.not-in-force");
        assertThatThrownBy(() -> currentPerson.actingAs(wanda, () -> service.start(proposal())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("move.only-process-owners");
        var plan = proposal();
        assertThatThrownBy(() -> currentPerson.actingAs(wanda, () -> service.start(plan)))
                .hasMessageContaining("move.only-process-owners");
    }

    @Test
    void aPlanIsKeptAsAFileAndReadAgain() {
        var plan = proposal().with("Ask", StepMove.STAY);

        var file = asOlga(() -> service.save(plan));

        assertThat(asOlga(() -> service.load(options(), file))).isEqualTo(plan);
        refusedFile(file.replace(name, "closure"), "move.file.other-process");
        refusedFile(file.replace(library.version(second).orElseThrow().hash(), "0"), "move.file.other-version");
        refusedFile(file.replace("\"Ask\"", "\"Asked\""), "move.file.unknown-step");
        refusedFile(file.replace("stay", "jump"), "move.file.broken");
        refusedFile("{}", "move.file.broken");
        refusedFile("null", "move.file.broken");
        refusedFile("not a plan", "move.file.broken");
        refusedFile(" ".repeat(1_000_001), "move.file.too-large");
    }
}
