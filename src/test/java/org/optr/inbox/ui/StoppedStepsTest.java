package org.optr.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.engine.FailedSteps;
import org.optr.engine.FailedSteps.FailedStep;
import org.optr.engine.RunId;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.BrowserlessTest;

class StoppedStepsTest extends BrowserlessTest {

    private static final SubjectRef SUBJECT = new SubjectRef(SubjectKind.OBJECTIVE, "1");
    private static final Instant NOW = Instant.parse("2027-02-15T09:00:00Z");

    private final FailedSteps failedSteps = mock();
    private final StoppedSteps section = new StoppedSteps(failedSteps, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void aStepFailed() {
        failedWith("objective.missing.due[Ten orders a day]");
    }

    @Test
    void aRuleThatRefusedIsSaidInItsOwnSentence() {
        assertThat(shown())
                .contains("Publish objective stopped")
                .contains("Ten orders a day")
                .doesNotContain("objective.missing.due");
    }

    @Test
    void aDefectIsSaidWithTheReferenceThatTheLogHasToo() {
        failedWith("Connection refused: no further information");

        assertThat(shown()).contains("job-4711").doesNotContain("Connection");
    }

    @Test
    void whoMayTryAgainIsAskedTo() {
        when(failedSteps.mayRetry()).thenReturn(true);
        UI.getCurrent().add(section.show(SUBJECT));

        _click(_get(Button.class, spec -> spec.withText("Try again")));

        verify(failedSteps).retry(SUBJECT, "job-4711");
    }

    @Test
    void aStepThatFailsAgainCanBeTriedOnceMore() {
        when(failedSteps.mayRetry()).thenReturn(true);
        doThrow(new RuleViolation("step.retry.gone")).when(failedSteps).retry(SUBJECT, "job-4711");
        UI.getCurrent().add(section.show(SUBJECT));

        _click(_get(Button.class, spec -> spec.withText("Try again")));

        assertThat(_get(Button.class, spec -> spec.withText("Try again")).isEnabled())
                .isTrue();
    }

    @Test
    void othersAreToldWhoCan() {
        UI.getCurrent().add(section.show(SUBJECT));

        _assertNone(Button.class, spec -> spec.withText("Try again"));
        assertThat(shown()).contains("process owner");
    }

    private void failedWith(String message) {
        var step = new FailedStep(
                "job-4711", new RunId("1"), Map.of("en", "Publish objective"), NOW.minusSeconds(600), message);
        when(failedSteps.of(SUBJECT)).thenReturn(List.of(step));
    }

    private String shown() {
        return section.show(SUBJECT).getElement().getTextRecursively();
    }
}
