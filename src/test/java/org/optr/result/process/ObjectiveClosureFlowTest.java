package org.optr.result.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
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
import org.optr.FlowEngine;
import org.optr.objective.ClosingFacts;
import org.optr.objective.Commitment;
import org.optr.objective.ObjectiveClosing;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveStatus;
import org.optr.people.CurrentPerson;
import org.optr.people.OthersInRole;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.result.ResultGrading;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Each way through objective-closure: Olga owns, Anna heads the team, Boris the company. */
class ObjectiveClosureFlowTest {

    private static final PersonId OLGA = PersonId.next();
    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BORIS = PersonId.next();
    private static final UnitId COMPANY = UnitId.next();
    private static final UnitId TEAM = UnitId.next();
    private static final BigDecimal SEVEN = new BigDecimal("0.7");

    private static final ObjectiveClosing CLOSING = mock();
    private static final ResultGrading GRADING = mock();
    private static final People PEOPLE = mock();
    private static final CurrentPerson CURRENT_PERSON = mock();
    private static FlowEngine engine;

    private final ObjectiveId objective = ObjectiveId.next();
    private final SubjectRef subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "objective-closure",
                SubjectKind.OBJECTIVE,
                Map.of(
                        "beginObjectiveClosure", new BeginObjectiveClosure(CLOSING, new OthersInRole(PEOPLE)),
                        "computeScore", new ComputeScore(GRADING),
                        "noteGrade", new NoteGrade(GRADING, CURRENT_PERSON),
                        "freezeResult", new FreezeResult(GRADING),
                        "closeObjective", new CloseObjective(GRADING, CLOSING),
                        "withdrawResult", new WithdrawResult(GRADING),
                        "reopenObjective", new ReopenObjective(CLOSING)),
                PEOPLE);
    }

    @BeforeEach
    void meetThePeople() {
        when(PEOPLE.upwards(TEAM)).thenReturn(List.of(TEAM, COMPANY));
        when(PEOPLE.upwards(COMPANY)).thenReturn(List.of(COMPANY));
        when(PEOPLE.membersOf("unit-head@" + TEAM)).thenReturn(List.of(ANNA));
        when(PEOPLE.membersOf("unit-head@" + COMPANY)).thenReturn(List.of(BORIS));
        when(PEOPLE.groupFor(any(), any())).thenAnswer(call -> call.getArgument(0) + "@" + call.getArgument(1));
        when(GRADING.freeze(subject)).thenReturn(SEVEN);
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        reset(CLOSING, GRADING, PEOPLE, CURRENT_PERSON);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void theHeadOfTheUnitGrades() {
        var run = asked(OLGA);

        assertThat(item(run)).hasDefinitionKey("GradeResult").hasCandidateGroup("unit-head@" + TEAM);
        verify(GRADING).compute(subject);
    }

    @Test
    void theNextHeadGradesWhatTheHeadOwns() {
        var run = asked(ANNA);

        assertThat(item(run)).hasCandidateGroup("unit-head@" + COMPANY);
    }

    @Test
    void aGradedObjectiveIsLookedBackOnAndClosedWithItsScore() {
        var run = asked(OLGA);
        grade(run, 0.7, "Well done");

        assertThat(item(run)).hasDefinitionKey("HoldRetrospective").isAssignedTo(OLGA.toString());
        answer(run, OLGA);

        assertThat(run).isEnded().hasPassed("ObjectiveClosed");
        assertThat(run).variables().containsEntry("closed", true);
        var inOrder = inOrder(GRADING, CLOSING);
        inOrder.verify(GRADING).compute(subject);
        inOrder.verify(GRADING).grade(subject, ANNA, SEVEN, "Well done");
        inOrder.verify(CLOSING).close(objective, SEVEN);
    }

    @Test
    void aWholeScoreIsANumberToo() {
        var run = asked(OLGA);

        grade(run, 1L, null);

        verify(GRADING).grade(subject, ANNA, BigDecimal.ONE, "");
    }

    @Test
    void aRefusedGradeStaysWithWhoGrades() {
        var run = asked(OLGA);
        doThrow(new RuleViolation("result.grade.comment")).when(GRADING).grade(subject, ANNA, SEVEN, "");

        assertThatThrownBy(() -> grade(run, 0.7, null)).hasStackTraceContaining("result.grade.comment");

        assertThat(run).isWaitingAtExactly("GradeResult");
    }

    @Test
    void theClosingIsTakenBackAtAnyTime() {
        var run = asked(OLGA);
        grade(run, 0.7, null);

        engine.send(run, "ClosureWithdrawn", Map.of("withdrawReason", "One quarter more"));

        assertThat(run).isEnded().hasPassed("ClosingTakenBack");
        assertThat(run).variables().containsEntry("closed", false);
        verify(GRADING).withdraw(subject);
        verify(CLOSING).reopen(objective, "One quarter more");
        verify(CLOSING, never()).close(any(), any());
    }

    @Test
    void whoeverGradesIsRemindedAndTheNextHeadIsTold() {
        asked(OLGA);

        engine.pass(Duration.ofDays(14));

        assertThat(engine.reminded()).containsExactly("GradeResult");
        assertThat(engine.escalated()).containsExactly("GradeResult to " + COMPANY);
    }

    @Test
    void theOwnerIsRemindedOfTheRetrospective() {
        var run = asked(OLGA);
        grade(run, 0.7, null);

        engine.pass(Duration.ofDays(14));

        assertThat(engine.reminded()).containsExactly("HoldRetrospective");
    }

    private ProcessInstance asked(PersonId owner) {
        when(CLOSING.factsFor(objective))
                .thenReturn(new ClosingFacts(
                        "Deliver faster", owner, TEAM, Commitment.ASPIRATIONAL, ObjectiveStatus.CLOSING));
        return engine.start(objective.toString(), Map.of());
    }

    private static void grade(ProcessInstance run, Number score, @Nullable String comment) {
        actingAs(ANNA);
        Map<String, Object> submitted = new HashMap<>();
        submitted.put("outcome", "grade");
        submitted.put("score", score);
        submitted.put("comment", comment);
        engine.complete(item(run), submitted);
    }

    private static void answer(ProcessInstance run, PersonId person) {
        actingAs(person);
        engine.complete(item(run), "close", null);
    }

    private static Task item(ProcessInstance run) {
        var tasks = engine.tasks(run);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static void actingAs(PersonId person) {
        when(CURRENT_PERSON.id()).thenReturn(person);
        when(CURRENT_PERSON.inWhoseName()).thenReturn(person);
    }
}
