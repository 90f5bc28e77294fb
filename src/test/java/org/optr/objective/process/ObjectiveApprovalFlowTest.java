package org.optr.objective.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.FlowEngine;
import org.optr.objective.CheckInRhythm;
import org.optr.objective.Commitment;
import org.optr.objective.ObjectiveApproval;
import org.optr.objective.ObjectiveFacts;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLevel;
import org.optr.people.CurrentPerson;
import org.optr.people.OthersInRole;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.SubjectKind;

/** Each way through objective-approval: Olga owns, Rita reviews, Anna and Boris approve, Stan and Sue are stakeholders. */
class ObjectiveApprovalFlowTest {

    private static final PersonId OLGA = PersonId.next();
    private static final PersonId RITA = PersonId.next();
    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BORIS = PersonId.next();
    private static final PersonId STAN = PersonId.next();
    private static final PersonId SUE = PersonId.next();
    private static final UnitId COMPANY = UnitId.next();
    private static final UnitId TEAM = UnitId.next();
    private static final Duration WEEK = Duration.ofDays(7);

    private static final ObjectiveApproval APPROVAL = mock();
    private static final People PEOPLE = mock();
    private static final CurrentPerson CURRENT_PERSON = mock();
    private static FlowEngine engine;

    private final ObjectiveId objective = ObjectiveId.next();

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "objective-approval",
                SubjectKind.OBJECTIVE,
                Map.of(
                        "collectObjectiveFacts", new CollectObjectiveFacts(APPROVAL, new OthersInRole(PEOPLE)),
                        "noteQualityHints", new NoteQualityHints(APPROVAL),
                        "noteDecision", new NoteDecision(APPROVAL, CURRENT_PERSON),
                        "noteAcknowledgement", new NoteAcknowledgement(APPROVAL, CURRENT_PERSON),
                        "requestObjectiveChanges", new RequestObjectiveChanges(APPROVAL, CURRENT_PERSON),
                        "resubmitObjective", new ResubmitObjective(APPROVAL),
                        "rejectObjective", new RejectObjective(APPROVAL, CURRENT_PERSON),
                        "publishObjective", new PublishObjective(APPROVAL),
                        "withdrawObjective", new WithdrawObjective(APPROVAL)),
                PEOPLE);
    }

    @BeforeEach
    void meetThePeople() {
        when(PEOPLE.upwards(TEAM)).thenReturn(List.of(TEAM, COMPANY));
        when(PEOPLE.upwards(COMPANY)).thenReturn(List.of(COMPANY));
        when(PEOPLE.membersOf("unit-head@" + TEAM)).thenReturn(List.of(ANNA));
        when(PEOPLE.membersOf("unit-head@" + COMPANY)).thenReturn(List.of(BORIS));
        when(PEOPLE.groupFor(any(), any())).thenAnswer(call -> call.getArgument(0) + "@" + call.getArgument(1));
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        reset(APPROVAL, PEOPLE, CURRENT_PERSON);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void theReviewerIsAskedFirst() {
        var run = submitted();

        assertThat(run).isWaitingAtExactly("ReviewAlignment");
        assertThat(task(run)).hasCandidateGroup("alignment-reviewer@" + COMPANY);
    }

    @Test
    void hintsAdviseAndBlockNothing() {
        when(APPROVAL.factsFor(objective)).thenReturn(new Facts().title(90, 2).build());

        var run = started();

        verify(APPROVAL).advise(objective, List.of("title-long", "title-number"));
        assertThat(run).isWaitingAt("ReviewAlignment");
    }

    @Test
    void aTeamObjectiveIsPublishedByOneYes() {
        var run = submitted();
        answer(run, RITA, "aligned");

        assertThat(task(run)).hasDefinitionKey("DecideOnObjective").hasCandidateGroup("unit-head@" + TEAM);
        answer(run, ANNA, "approve", "Go");

        assertThat(run).isEnded().hasPassed("ObjectivePublished").hasNotPassed("AcknowledgeObjective");
        var inOrder = inOrder(APPROVAL);
        inOrder.verify(APPROVAL).approve(objective, ANNA, "Go");
        inOrder.verify(APPROVAL).publish(objective, null);
    }

    @Test
    void theApproverChoosesTheRhythmOfCheckIns() {
        var run = submitted();
        answer(run, RITA, "aligned");

        actingAs(ANNA);
        engine.complete(task(run), Map.of("outcome", "approve", "checkInRhythm", "fortnightly"));

        verify(APPROVAL).publish(objective, CheckInRhythm.FORTNIGHTLY);
    }

    @Test
    void twoRolesApproveInTurn() {
        var run = started(new Facts().level(ObjectiveLevel.DEPARTMENT));
        answer(run, RITA, "aligned");
        assertThat(task(run)).hasCandidateGroup("unit-head@" + TEAM);
        answer(run, ANNA, "approve");

        assertThat(task(run)).hasCandidateGroup("portfolio-board@" + TEAM);
        verify(APPROVAL, never()).publish(objective, null);
        answer(run, BORIS, "approve");

        assertThat(run).isEnded().hasPassed("ObjectivePublished");
        verify(APPROVAL).approve(objective, ANNA, "");
        verify(APPROVAL).approve(objective, BORIS, "");
    }

    @Test
    void theHeadOfAUnitIsDecidedOnByTheHeadAbove() {
        var run = started(new Facts().owner(ANNA));
        answer(run, RITA, "aligned");

        assertThat(task(run)).hasCandidateGroup("unit-head@" + COMPANY);
    }

    @Test
    void theReviewerSendsBackToTheOwner() {
        var run = submitted();

        answer(run, RITA, "changes", "Serves what?");

        verify(APPROVAL).requestChanges(objective, RITA, "Serves what?");
        assertThat(run).isWaitingAtExactly("ReviseObjective");
        assertThat(task(run)).isAssignedTo(OLGA.toString());
    }

    @Test
    void theFirstApproverWhoSendsBackEndsTheDecision() {
        var run = started(new Facts().level(ObjectiveLevel.DEPARTMENT));
        answer(run, RITA, "aligned");

        answer(run, ANNA, "changes", "Aim higher");

        verify(APPROVAL).requestChanges(objective, ANNA, "Aim higher");
        verify(APPROVAL, never()).approve(any(), any(), any());
        assertThat(run).isWaitingAtExactly("ReviseObjective");
    }

    @Test
    void aSecondRoundAsksEverybodyAgain() {
        var run = sentBack();

        answer(run, OLGA, "resubmit");

        verify(APPROVAL).resubmit(objective);
        assertThat(run).isWaitingAtExactly("ReviewAlignment");
        answer(run, RITA, "aligned");
        answer(run, ANNA, "approve");
        assertThat(run).isEnded().hasPassed("ObjectivePublished");
    }

    @Test
    void aSecondRoundLooksAtTheFactsAnew() {
        var run = sentBack();
        when(APPROVAL.factsFor(objective))
                .thenReturn(new Facts().level(ObjectiveLevel.COMPANY).build());

        answer(run, OLGA, "resubmit");
        answer(run, RITA, "aligned");

        assertThat(task(run)).hasCandidateGroup("portfolio-board@" + TEAM);
    }

    @Test
    void aRejectionEndsTheWay() {
        var run = submitted();
        answer(run, RITA, "aligned");

        answer(run, ANNA, "reject", "Too dear");

        verify(APPROVAL).reject(objective, ANNA, "Too dear");
        verify(APPROVAL, never()).publish(objective, null);
        assertThat(run).isEnded().hasPassed("ObjectiveRejected");
    }

    @Test
    void anAnswerThatNobodyKnowsPublishesNothing() {
        var run = submitted();
        answer(run, RITA, "aligned");

        answer(run, ANNA, "perhaps");

        assertThat(run).isWaitingAtExactly("ReviseObjective");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReviewAlignment", "DecideOnObjective", "ReviseObjective", "AcknowledgeObjective"})
    void theOwnerWithdrawsWhereverItWaits(String step) {
        var run = waitingAt(step);

        actingAs(OLGA);
        engine.send(run, "ObjectiveWithdrawn", Map.of());

        verify(APPROVAL).withdrawn(objective);
        assertThat(run).isEnded().hasPassed("ObjectiveWithdrawn");
    }

    @Test
    void theOwnerWithdrawsInsteadOfRevising() {
        var run = sentBack();

        answer(run, OLGA, "withdraw");

        verify(APPROVAL).withdrawn(objective);
        assertThat(run).isEnded().hasPassed("RevisionWithdrawn");
    }

    @Test
    void stakeholdersAcknowledgeAtTheSameTime() {
        var run = waitingAt("AcknowledgeObjective");
        assertThat(engine.tasks(run))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder(STAN.toString(), SUE.toString());

        acknowledge(run, SUE, "Tell us early");
        verify(APPROVAL, never()).publish(objective, null);
        acknowledge(run, STAN, null);

        verify(APPROVAL).acknowledge(objective, SUE, "Tell us early");
        verify(APPROVAL).acknowledge(objective, STAN, "");
        verify(APPROVAL).publish(objective, null);
        assertThat(run).isEnded();
    }

    @Test
    void aStakeholderWhoSaysNothingHoldsNothingUp() {
        var run = waitingAt("AcknowledgeObjective");
        acknowledge(run, SUE, null);

        engine.pass(WEEK);

        verify(APPROVAL).publish(objective, null);
        assertThat(run).isEnded().hasPassed("AcknowledgementTimeOver", "ObjectivePublished");
        assertThat(engine.reminded()).containsExactly("AcknowledgeObjective");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReviewAlignment", "DecideOnObjective"})
    void whoeverIsLateIsRemindedAndThenEscalated(String step) {
        var run = waitingAt(step);

        engine.pass(Duration.ofDays(4));
        assertThat(engine.reminded()).containsExactly(step);
        assertThat(engine.escalated()).isEmpty();
        engine.pass(WEEK);

        assertThat(engine.escalated()).containsExactly(step + " to " + COMPANY);
        assertThat(engine.reminded()).hasSize(1);
        assertThat(run).isWaitingAt(step);
    }

    @Test
    void theOwnerIsRemindedToRevise() {
        var run = sentBack();

        engine.pass(WEEK);

        assertThat(engine.reminded()).containsExactly("ReviseObjective");
        assertThat(run).isWaitingAtExactly("ReviseObjective");
    }

    @Test
    void theSecondApproverHasTheFullTime() {
        var run = started(new Facts().level(ObjectiveLevel.DEPARTMENT));
        answer(run, RITA, "aligned");
        engine.pass(WEEK);
        answer(run, ANNA, "approve");

        assertThat(engine.reminded()).hasSize(1);
        engine.pass(Duration.ofDays(1));
        assertThat(engine.reminded()).hasSize(1);
        engine.pass(WEEK);

        assertThat(engine.reminded()).containsExactly("DecideOnObjective", "DecideOnObjective");
    }

    @Test
    void noTimerIsLeftBehind() {
        var run = submitted();
        answer(run, RITA, "aligned");
        answer(run, ANNA, "approve");

        engine.pass(WEEK.multipliedBy(4));

        assertThat(run).isEnded();
        assertThat(engine.reminded()).isEmpty();
        assertThat(engine.escalated()).isEmpty();
    }

    private ProcessInstance submitted() {
        return started(new Facts());
    }

    private ProcessInstance started(Facts facts) {
        when(APPROVAL.factsFor(objective)).thenReturn(facts.build());
        return started();
    }

    private ProcessInstance started() {
        actingAs(OLGA);
        return engine.start(objective.toString(), Map.of());
    }

    private ProcessInstance sentBack() {
        var run = submitted();
        answer(run, RITA, "aligned");
        answer(run, ANNA, "changes", "Aim higher");
        return run;
    }

    private ProcessInstance waitingAt(String step) {
        if (step.equals("ReviseObjective")) {
            return sentBack();
        }
        var run = started(new Facts().stakeholders(STAN, SUE));
        if (!step.equals("ReviewAlignment")) {
            answer(run, RITA, "aligned");
        }
        if (step.equals("AcknowledgeObjective")) {
            answer(run, ANNA, "approve");
        }
        assertThat(run).isWaitingAt(step);
        return run;
    }

    private void answer(ProcessInstance run, PersonId person, String outcome) {
        answer(run, person, outcome, null);
    }

    private void answer(ProcessInstance run, PersonId person, String outcome, String comment) {
        actingAs(person);
        engine.complete(task(run), outcome, comment);
    }

    private void acknowledge(ProcessInstance run, PersonId person, String comment) {
        actingAs(person);
        engine.tasks(run).stream()
                .filter(task -> task.getAssignee().equals(person.toString()))
                .forEach(task -> engine.complete(task, "acknowledge", comment));
    }

    private static Task task(ProcessInstance run) {
        var tasks = engine.tasks(run);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static void actingAs(PersonId person) {
        when(CURRENT_PERSON.id()).thenReturn(person);
        when(CURRENT_PERSON.inWhoseName()).thenReturn(person);
    }

    /** An objective of Olga's team without anything to say against it. */
    private static final class Facts {

        private ObjectiveLevel level = ObjectiveLevel.TEAM;
        private PersonId owner = OLGA;
        private int titleLength = 40;
        private int titleDigits;
        private List<PersonId> stakeholders = List.of();

        Facts level(ObjectiveLevel wanted) {
            level = wanted;
            return this;
        }

        Facts owner(PersonId wanted) {
            owner = wanted;
            return this;
        }

        Facts title(int length, int digits) {
            titleLength = length;
            titleDigits = digits;
            return this;
        }

        Facts stakeholders(PersonId... wanted) {
            stakeholders = List.of(wanted);
            return this;
        }

        ObjectiveFacts build() {
            return new ObjectiveFacts(
                    level,
                    Commitment.COMMITTED,
                    TEAM,
                    owner,
                    1,
                    3,
                    3,
                    true,
                    false,
                    titleLength,
                    titleDigits,
                    120,
                    0,
                    0,
                    0,
                    2,
                    stakeholders);
        }
    }
}
