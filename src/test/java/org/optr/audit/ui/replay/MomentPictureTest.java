package org.optr.audit.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.audit.AuditRecord;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.engine.RunId;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.ui.ProcessDiagram.Step;
import org.optr.ui.ProcessDiagram.StepState;

class MomentPictureTest {

    private static final Instant NINE = Instant.parse("2027-01-06T09:00:00Z");

    private final StepVisit checked = visit("Check", "Check completeness", NINE.plusSeconds(1));
    private final StepVisit reviewed = visit("Review", "Manager review", NINE.plusSeconds(2));
    private final StepVisit checkedAgain = visit("Check", "Check completeness", NINE.plusSeconds(3));
    private final StepVisit waits = visit("ConfirmStep", "Confirm", null);

    @Test
    void aStepThatIsReachedTwiceIsShownOnceAndSaysSo() {
        var picture = MomentPicture.of(run(checked, reviewed, checkedAgain, waits), moment("Manager review"), "Mei");

        assertThat(picture.steps())
                .containsExactly(
                        new Step("Check", "Check completeness", StepState.DONE, "2×"),
                        new Step("Review", "Manager review", StepState.DONE, "Mei"),
                        new Step("ConfirmStep", "Confirm", StepState.ACTIVE, null));
    }

    @Test
    void aRepeatedStepOfTheMomentSaysBoth() {
        var picture = MomentPicture.of(run(checked, checkedAgain), moment("Check completeness"), "Mei");

        assertThat(picture.steps()).extracting(Step::caption).containsExactly("2× · Mei");
    }

    @Test
    void whatNobodyNamedIsNotListed() {
        var picture = MomentPicture.of(run(visit("Gateway_1", "Gateway_1", NINE)), moment("Other"), "Mei");

        assertThat(picture.steps()).isEmpty();
    }

    private static RunPicture run(StepVisit... visits) {
        var summary = new RunSummary(new RunId("1"), null, new ProcessKey("approval"), Map.of(), 1, NINE, null);
        return new RunPicture(summary, "<xml/>", List.of(visits), List.of());
    }

    private static StepVisit visit(String element, String name, @Nullable Instant left) {
        return new StepVisit(element, Map.of("en", name), NINE, left, null, List.of(), false, false);
    }

    private static AuditRecord moment(String step) {
        var change = FieldChange.named("step", Map.of("en", step));
        return new AuditRecord(1, NINE, PersonId.next(), null, "WorkItemCompleted", List.of(change));
    }
}
