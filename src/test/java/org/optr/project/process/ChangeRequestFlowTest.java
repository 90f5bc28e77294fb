package org.optr.project.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.FlowEngine;
import org.optr.people.CurrentPerson;
import org.optr.people.OthersInRole;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ChangeControl;
import org.optr.project.ChangeFacts;
import org.optr.project.ProjectId;
import org.optr.shared.SubjectKind;

/** Each way through change-request: Max manages and asks, Sina sponsors, Frank counts, Petra is on the board, Olga keeps the objectives. */
class ChangeRequestFlowTest {

    private static final PersonId MAX = PersonId.next();
    private static final PersonId SINA = PersonId.next();
    private static final PersonId FRANK = PersonId.next();
    private static final PersonId PETRA = PersonId.next();
    private static final UnitId COMPANY = UnitId.next();
    private static final UnitId TEAM = UnitId.next();
    private static final Duration WEEK = Duration.ofDays(7);

    private static final ChangeControl CHANGES = mock();
    private static final People PEOPLE = mock();
    private static final CurrentPerson CURRENT_PERSON = mock();
    private static FlowEngine engine;

    private final ProjectId project = ProjectId.next();

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "change-request",
                SubjectKind.PROJECT,
                Map.of(
                        "collectChangeFacts", new CollectChangeFacts(CHANGES, new OthersInRole(PEOPLE)),
                        "noteChangeDecision", new NoteChangeDecision(CHANGES, CURRENT_PERSON),
                        "rejectChange", new RejectChange(CHANGES, CURRENT_PERSON),
                        "applyChange", new ApplyChange(CHANGES),
                        "withdrawChange", new WithdrawChange(CHANGES)),
                PEOPLE);
    }

    @BeforeEach
    void meetThePeople() {
        when(PEOPLE.upwards(TEAM)).thenReturn(List.of(TEAM, COMPANY));
        when(PEOPLE.groupFor(any(), any())).thenAnswer(call -> call.getArgument(0) + "@" + call.getArgument(1));
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        reset(CHANGES, PEOPLE, CURRENT_PERSON);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void theSponsorIsAskedFirst() {
        var run = requested(0, 0);

        assertThat(run).isWaitingAtExactly("DecideOnChange");
        assertThat(sponsorsTask(run)).isAssignedTo(SINA.toString());
    }

    @Test
    void aSmallChangeIsAppliedByTheSponsorsYes() {
        var run = requested(0, 14);

        answer(run, SINA, "approve", "Go on");

        assertThat(run).isEnded().hasPassed("ChangeApplied").hasNotPassed("ApproveTogether");
        verify(CHANGES).approve(project, SINA, "Go on");
        verify(CHANGES).apply(project);
    }

    @Test
    void theSponsorsNoEndsIt() {
        var run = requested(12, 40);

        answer(run, SINA, "reject", "Too late");

        assertThat(run).isEnded().hasPassed("ChangeRejected").hasNotPassed("ApproveTogether");
        verify(CHANGES).reject(project, SINA, "Too late");
        verify(CHANGES, never()).apply(any());
    }

    @Test
    void anAnswerThatNobodyKnowsAppliesNothing() {
        var run = requested(0, 0);

        answer(run, SINA, "perhaps", "Hm");

        assertThat(run).isEnded().hasPassed("ChangeRejected");
        verify(CHANGES, never()).approve(any(), any(), any());
        verify(CHANGES, never()).apply(any());
    }

    @Test
    void moreMoneyIsForFinanceToo() {
        var run = approvedBySponsor(5, 0);

        assertThat(engine.tasks(run)).singleElement().satisfies(task -> assertThat(task)
                .hasDefinitionKey("ApproveChange")
                .hasCandidateGroup("finance@" + TEAM));
        answerAs("finance", run, FRANK, "approve");

        assertThat(run).isEnded().hasPassed("ChangeApplied");
        verify(CHANGES).approve(project, FRANK, "");
        verify(CHANGES).apply(project);
    }

    @Test
    void muchMoneyAndALongDelayNeedEverybodysYes() {
        var run = approvedBySponsor(10, 200);
        assertThat(engine.tasks(run)).hasSize(3);

        answerAs("finance", run, FRANK, "approve");
        answerAs("portfolio-board", run, PETRA, "approve");
        verify(CHANGES, never()).apply(any());
        answerAs("okr-master", run, PETRA, "approve");

        assertThat(run).isEnded().hasPassed("ChangeApplied");
    }

    @Test
    void oneNoEndsTheQuestionToAll() {
        var run = approvedBySponsor(10, 0);

        answerAs("portfolio-board", run, PETRA, "reject");

        assertThat(run).isEnded().hasPassed("ChangeRejectedByOthers");
        verify(CHANGES).reject(project, PETRA, "");
        verify(CHANGES, never()).apply(any());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10})
    void aRequestIsWithdrawnWhereverItWaits(long cost) {
        var run = cost == 0 ? requested(0, 0) : approvedBySponsor(cost, 0);

        engine.send(run, "ChangeWithdrawn", Map.of("withdrawReason", "Found another way"));

        assertThat(run).isEnded().hasPassed("ChangeWithdrawn");
        verify(CHANGES).withdrawn(project, "Found another way");
    }

    @Test
    void theSponsorIsRemindedOnce() {
        var run = requested(0, 0);

        engine.pass(WEEK.multipliedBy(3));

        org.assertj.core.api.Assertions.assertThat(engine.reminded()).containsExactly("DecideOnChange");
        org.assertj.core.api.Assertions.assertThat(engine.escalated()).isEmpty();
        assertThat(run).isWaitingAt("DecideOnChange");
    }

    @Test
    void whatAGroupLeavesIsRemindedAndThenEscalated() {
        var run = approvedBySponsor(10, 0);

        engine.pass(Duration.ofDays(6));
        engine.pass(WEEK);

        org.assertj.core.api.Assertions.assertThat(engine.reminded()).containsExactly("ApproveChange");
        org.assertj.core.api.Assertions.assertThat(engine.escalated()).containsExactly("ApproveChange to " + COMPANY);
        assertThat(run).isWaitingAt("ApproveChange");
    }

    private ProcessInstance requested(long costIncreasePercent, long delayDays) {
        when(CHANGES.factsFor(project)).thenReturn(new ChangeFacts(MAX, SINA, TEAM, costIncreasePercent, delayDays));
        return engine.start(project.toString(), Map.of("managerId", MAX.toString(), "sponsorId", SINA.toString()));
    }

    private ProcessInstance approvedBySponsor(long costIncreasePercent, long delayDays) {
        var run = requested(costIncreasePercent, delayDays);
        answer(run, SINA, "approve", null);
        return run;
    }

    private Task sponsorsTask(ProcessInstance run) {
        return engine.tasks(run).get(0);
    }

    private void answer(ProcessInstance run, PersonId person, String outcome, @Nullable String comment) {
        when(CURRENT_PERSON.id()).thenReturn(person);
        engine.complete(sponsorsTask(run), outcome, comment);
    }

    private void answerAs(String role, ProcessInstance run, PersonId person, String outcome) {
        when(CURRENT_PERSON.id()).thenReturn(person);
        engine.complete(engine.tasks(run, role + "@" + TEAM).get(0), outcome, "");
    }
}
