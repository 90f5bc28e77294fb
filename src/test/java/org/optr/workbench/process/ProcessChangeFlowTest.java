package org.optr.workbench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.FlowEngine;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.SubjectKind;
import org.optr.workbench.DraftId;
import org.optr.workbench.ProcessChangeControl;
import org.optr.workbench.ReviewAsked;

/** Each way through process-change: Paula proposes, whoever holds the role near her reviews. */
class ProcessChangeFlowTest {

    private static final PersonId PAULA = PersonId.next();
    private static final UnitId COMPANY = UnitId.next();
    private static final Duration WEEK = Duration.ofDays(7);

    private static final ProcessChangeControl CONTROL = mock();
    private static FlowEngine engine;

    private final DraftId draft = DraftId.next();

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "process-change",
                SubjectKind.PROCESS_CHANGE,
                Map.of(
                        "approveProcessChange", new ApproveProcessChange(CONTROL),
                        "sendBackProcessChange", new SendBackProcessChange(CONTROL),
                        "rejectProcessChange", new RejectProcessChange(CONTROL),
                        "proposeProcessChangeAgain", new ProposeProcessChangeAgain(CONTROL),
                        "publishProcessChange", new PublishProcessChange(CONTROL),
                        "returnProcessChange", new ReturnProcessChange(CONTROL),
                        "withdrawProcessChange", new WithdrawProcessChange(CONTROL)),
                mock(People.class));
    }

    @BeforeEach
    void theDraftFits() {
        when(CONTROL.fits(any())).thenReturn(true);
        when(CONTROL.proposeAgain(any())).thenReturn(new ReviewAsked("process-owner@other", COMPANY, null));
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        reset(CONTROL);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void processOwnersAreAsked() {
        var run = proposed(null);

        assertThat(run).isWaitingAtExactly("ReviewProcessChange");
        assertThat(task(run)).hasCandidateGroup("process-owner");
    }

    @Test
    void whatIsApprovedComesIntoForceAtOnce() {
        var run = proposed(null);

        engine.complete(task(run), "publish", "Good");

        assertThat(run).isEnded().hasPassed("ProcessChangePublished").hasNotPassed("PublicationDateReached");
        verify(CONTROL).approve(draft, "Good");
        verify(CONTROL).publish(draft);
    }

    @Test
    void whatHasADateWaitsForIt() {
        var run = proposed(Instant.now().plus(WEEK));

        engine.complete(task(run), "publish", null);

        assertThat(run).isWaitingAtExactly("PublicationDateReached");
        verify(CONTROL, never()).publish(any());
        engine.pass(WEEK.plusHours(1));
        assertThat(run).isEnded().hasPassed("ProcessChangePublished");
        verify(CONTROL).publish(draft);
    }

    @Test
    void whatIsRejectedNeverComesIntoForce() {
        var run = proposed(null);

        engine.complete(task(run), "reject", "No need");

        assertThat(run).isEnded().hasPassed("ProcessChangeRejected");
        verify(CONTROL).reject(draft, "No need");
        verify(CONTROL, never()).publish(any());
    }

    @Test
    void whatIsSentBackIsRevisedAndProposedAgain() {
        var run = proposed(null);

        engine.complete(task(run), "changes", "Name the step");

        verify(CONTROL).sendBack(draft, "Name the step");
        assertThat(run).isWaitingAtExactly("ReviseProcessChange");
        assertThat(task(run)).isAssignedTo(PAULA.toString());
        engine.complete(task(run), "propose", null);
        assertThat(run).isWaitingAtExactly("ReviewProcessChange");
        assertThat(task(run)).hasCandidateGroup("process-owner@other");
    }

    @Test
    void anAnswerThatNobodyKnowsPublishesNothing() {
        var run = proposed(null);

        engine.complete(task(run), "perhaps", "Hm");

        assertThat(run).isWaitingAtExactly("ReviseProcessChange");
        verify(CONTROL, never()).publish(any());
    }

    @Test
    void whatDoesNotFitAnyMoreGoesBackToItsAuthor() {
        var run = proposed(null);
        when(CONTROL.fits(draft)).thenReturn(false);

        engine.complete(task(run), "publish", null);

        assertThat(run).isWaitingAtExactly("ReviseProcessChange");
        verify(CONTROL).giveBack(draft);
        verify(CONTROL, never()).publish(any());
    }

    @Test
    void itsAuthorTakesItBackFromReview() {
        var run = proposed(null);

        engine.send(run, "ProcessChangeWithdrawn", Map.of("withdrawReason", "Too early"));

        assertThat(run).isEnded().hasPassed("ProcessChangeWithdrawn");
        verify(CONTROL).withdrawn(draft, "Too early");
    }

    @Test
    void itsAuthorTakesItBackBeforeItsDate() {
        var run = proposed(Instant.now().plus(WEEK));
        engine.complete(task(run), "publish", null);

        engine.send(run, "ProcessChangeWithdrawn", Map.of("withdrawReason", "Too early"));

        assertThat(run).isEnded();
        verify(CONTROL, never()).publish(any());
    }

    @Test
    void reviewersAreRemindedAndTheUnitHeadIsTold() {
        var run = proposed(null);

        engine.pass(WEEK.multipliedBy(2));

        assertThat(run).isWaitingAtExactly("ReviewProcessChange");
        assertThat(engine.reminded()).contains("ReviewProcessChange");
        assertThat(engine.escalated()).containsExactly("ReviewProcessChange to " + COMPANY);
    }

    @Test
    void theAuthorIsReminded() {
        var run = proposed(null);
        engine.complete(task(run), "changes", "Name the step");

        engine.pass(WEEK.multipliedBy(3));

        assertThat(run).isWaitingAtExactly("ReviseProcessChange");
        assertThat(engine.reminded()).contains("ReviseProcessChange");
    }

    private ProcessInstance proposed(@Nullable Instant publishAt) {
        var variables = new HashMap<String, Object>();
        variables.put("proposerId", PAULA.toString());
        variables.put("reviewers", "process-owner");
        variables.put("escalationUnitId", COMPANY.toString());
        variables.put("publishAt", publishAt == null ? null : Date.from(publishAt));
        return engine.start(draft.toString(), variables);
    }

    private static Task task(ProcessInstance run) {
        assertThat(engine.tasks(run)).hasSize(1);
        return engine.tasks(run).get(0);
    }
}
