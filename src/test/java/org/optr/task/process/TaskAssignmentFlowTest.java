package org.optr.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
import org.optr.project.MissingFact;
import org.optr.project.ProjectId;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.task.TaskAssignment;
import org.optr.task.TaskFacts;
import org.optr.task.TaskId;

/** Each way through task-assignment: Max manages, Rita is responsible, Tom takes over, Anna heads the unit. */
class TaskAssignmentFlowTest {

    private static final PersonId MAX = PersonId.next();
    private static final PersonId RITA = PersonId.next();
    private static final PersonId TOM = PersonId.next();
    private static final PersonId ANNA = PersonId.next();
    private static final UnitId TEAM = UnitId.next();
    private static final UnitId COMPANY = UnitId.next();
    private static final Duration WEEK = Duration.ofDays(7);

    private static final TaskAssignment ASSIGNMENT = mock();
    private static final People PEOPLE = mock();
    private static final CurrentPerson CURRENT_PERSON = mock();
    private static FlowEngine engine;

    private final TaskId task = TaskId.next();

    @BeforeAll
    static void startEngine() {
        var time = new TimeForWork(Clock.systemUTC());
        engine = new FlowEngine(
                "task-assignment",
                SubjectKind.TASK,
                Map.of(
                        "offerTask",
                        new OfferTask(ASSIGNMENT, new OthersInRole(PEOPLE), time),
                        "acceptTask",
                        new AcceptTask(ASSIGNMENT, CURRENT_PERSON, time),
                        "declineTask",
                        new DeclineTask(ASSIGNMENT, CURRENT_PERSON),
                        "reassignTask",
                        new ReassignTask(ASSIGNMENT, CURRENT_PERSON),
                        "submitTask",
                        new SubmitTask(ASSIGNMENT, CURRENT_PERSON),
                        "acceptTaskResult",
                        new AcceptTaskResult(ASSIGNMENT, CURRENT_PERSON),
                        "sendTaskBack",
                        new SendTaskBack(ASSIGNMENT, CURRENT_PERSON, time),
                        "cancelTask",
                        new CancelTask(ASSIGNMENT)),
                PEOPLE);
    }

    @BeforeEach
    void ritaIsResponsible() {
        when(PEOPLE.upwards(TEAM)).thenReturn(List.of(TEAM, COMPANY));
        when(PEOPLE.membersOf("unit-head@" + TEAM)).thenReturn(List.of(ANNA));
        responsible(RITA);
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        reset(ASSIGNMENT, PEOPLE, CURRENT_PERSON);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void theResponsiblePersonIsAskedFirst() {
        var run = offered();

        verify(ASSIGNMENT).offer(task);
        assertThat(run).isWaitingAtExactly("RespondToAssignment");
        assertThat(item(run)).isAssignedTo(RITA.toString());
    }

    @Test
    void aTaskIsOfferedAcceptedDoneSubmittedAndAccepted() {
        var run = offered();

        answer(run, RITA, "accept");
        assertThat(run).isWaitingAtExactly("DoTask");
        assertThat(item(run)).isAssignedTo(RITA.toString());
        answer(run, RITA, "submit");
        assertThat(run).isWaitingAtExactly("AcceptTaskResult");
        assertThat(item(run)).isAssignedTo(MAX.toString());
        answer(run, MAX, "accept", "Well done");

        assertThat(run).isEnded().hasPassed("TaskDone");
        var inOrder = inOrder(ASSIGNMENT);
        inOrder.verify(ASSIGNMENT).offer(task);
        inOrder.verify(ASSIGNMENT).accept(task, RITA);
        inOrder.verify(ASSIGNMENT).submit(task, RITA);
        inOrder.verify(ASSIGNMENT).acceptResult(task, MAX, "Well done");
    }

    @Test
    void aTaskThatLacksAFactIsOfferedToNobody() {
        when(ASSIGNMENT.missing(task)).thenReturn(List.of(new MissingFact("task.missing.indicator", "Pilot")));

        var run = offered();

        verify(ASSIGNMENT, never()).offer(any());
        assertThat(run).isEnded().hasPassed("TaskNotReady").hasNotPassed("RespondToAssignment");
    }

    @Test
    void whatIsDeclinedGoesToSomebodyElseThroughTheManager() {
        var run = offered();

        answer(run, RITA, "decline", "On holiday");
        verify(ASSIGNMENT).decline(task, RITA, "On holiday");
        assertThat(run).isWaitingAtExactly("ReassignTask");
        assertThat(item(run)).isAssignedTo(MAX.toString());
        giveTo(run, TOM);

        verify(ASSIGNMENT).reassign(eq(task), eq(MAX), eq(TOM), any());
        verify(ASSIGNMENT, times(2)).offer(task);
        assertThat(run).isWaitingAtExactly("RespondToAssignment");
        assertThat(item(run)).isAssignedTo(TOM.toString());
    }

    @Test
    void aReassignmentToNobodyStaysWithTheManager() {
        var run = waitingAt("ReassignTask");

        assertThatThrownBy(() -> answer(run, MAX, "reassign")).hasStackTraceContaining("task.reassign.nobody");

        assertThat(run).isWaitingAtExactly("ReassignTask");
    }

    @Test
    void theManagerGivesUpWhatNobodyWants() {
        var run = waitingAt("ReassignTask");

        answer(run, MAX, "cancel", "No longer needed");

        verify(ASSIGNMENT).cancelled(task, "No longer needed");
        assertThat(run).isEnded().hasPassed("TaskGivenUp");
    }

    @Test
    void whoCannotFinishGivesTheTaskBack() {
        var run = waitingAt("DoTask");

        answer(run, RITA, "give-back", "I lack the access");

        verify(ASSIGNMENT).decline(task, RITA, "I lack the access");
        assertThat(run).isWaitingAtExactly("ReassignTask");
    }

    @Test
    void anAnswerThatNobodyKnowsBeginsNothing() {
        var run = offered();

        answer(run, RITA, "perhaps");

        verify(ASSIGNMENT, never()).accept(any(), any());
        assertThat(run).isWaitingAtExactly("ReassignTask");
    }

    @Test
    void withoutEvidenceTheTaskStaysWithTheResponsiblePerson() {
        var run = waitingAt("DoTask");
        doThrow(new RuleViolation("task.submit.evidence")).when(ASSIGNMENT).submit(task, RITA);

        assertThatThrownBy(() -> answer(run, RITA, "submit")).hasStackTraceContaining("task.submit.evidence");

        assertThat(run).isWaitingAtExactly("DoTask");
    }

    @Test
    void whatIsSentBackIsDoneAgain() {
        var run = waitingAt("AcceptTaskResult");

        answer(run, MAX, "changes", "Which orders?");
        verify(ASSIGNMENT).sendBack(task, MAX, "Which orders?");
        assertThat(run).isWaitingAtExactly("DoTask");
        answer(run, RITA, "submit");
        answer(run, MAX, "accept");

        verify(ASSIGNMENT, times(2)).submit(task, RITA);
        assertThat(run).isEnded().hasPassed("TaskDone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RespondToAssignment", "DoTask"})
    void theManagerHandsATaskOverWithoutBeingAsked(String step) {
        var run = waitingAt(step);

        actingAs(MAX);
        responsible(TOM);
        engine.send(run, "TaskReassigned", Map.of("newResponsibleId", TOM.toString()));

        verify(ASSIGNMENT).reassign(eq(task), eq(MAX), eq(TOM), any());
        assertThat(run).isWaitingAtExactly("RespondToAssignment");
        assertThat(item(run)).isAssignedTo(TOM.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RespondToAssignment", "DoTask", "AcceptTaskResult", "ReassignTask"})
    void aTaskIsCancelledWhereverItWaits(String step) {
        var run = waitingAt(step);

        actingAs(MAX);
        engine.send(run, "TaskCancelled", Map.of("cancelReason", "The project is over"));

        verify(ASSIGNMENT).cancelled(task, "The project is over");
        assertThat(run).isEnded().hasPassed("TaskCancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RespondToAssignment", "DoTask", "AcceptTaskResult"})
    void whoIsLateIsRemindedAndThenTheirHeadIsAsked(String step) {
        var run = waitingAt(step);

        engine.pass(WEEK.multipliedBy(5));

        assertThat(engine.reminded()).containsExactly(step);
        assertThat(engine.escalated()).containsExactly(step + " to " + TEAM);
        assertThat(run).isWaitingAt(step);
    }

    @Test
    void nobodyIsToldThatTheyThemselvesAreLate() {
        responsible(ANNA);
        offered();

        engine.pass(WEEK.multipliedBy(2));

        assertThat(engine.escalated()).containsExactly("RespondToAssignment to " + COMPANY);
    }

    @Test
    void theManagerIsRemindedOfWhatCameBack() {
        waitingAt("ReassignTask");

        engine.pass(WEEK.multipliedBy(2));

        assertThat(engine.reminded()).containsExactly("ReassignTask");
        assertThat(engine.escalated()).isEmpty();
    }

    @Test
    void theWorkIsDueOnTheDeadline() {
        var run = waitingAt("DoTask");

        assertThat(item(run).getDueDate().toInstant().atZone(Clock.systemUTC().getZone()))
                .satisfies(due ->
                        assertThat(due.toLocalDate()).isBetween(deadline().minusDays(2), deadline()));
    }

    @Test
    void noTimerIsLeftBehind() {
        var run = waitingAt("AcceptTaskResult");
        answer(run, MAX, "accept");

        engine.pass(WEEK.multipliedBy(8));

        assertThat(engine.reminded()).isEmpty();
        assertThat(engine.escalated()).isEmpty();
    }

    private ProcessInstance offered() {
        return engine.start(task.toString(), Map.of("taskId", task.toString()));
    }

    private ProcessInstance waitingAt(String step) {
        var run = offered();
        if (step.equals("ReassignTask")) {
            answer(run, RITA, "decline", "On holiday");
        } else if (!step.equals("RespondToAssignment")) {
            answer(run, RITA, "accept");
            if (step.equals("AcceptTaskResult")) {
                answer(run, RITA, "submit");
            }
        }
        assertThat(run).isWaitingAtExactly(step);
        return run;
    }

    private void responsible(PersonId person) {
        when(ASSIGNMENT.factsFor(task))
                .thenReturn(new TaskFacts(ProjectId.next(), "Connect the shop", person, MAX, MAX, TEAM, deadline()));
    }

    private static LocalDate deadline() {
        return LocalDate.now(Clock.systemUTC()).plusDays(14);
    }

    private void giveTo(ProcessInstance run, PersonId person) {
        actingAs(MAX);
        responsible(person);
        engine.complete(item(run), Map.of("outcome", "reassign", "responsible", person.toString()));
    }

    private void answer(ProcessInstance run, PersonId person, String outcome) {
        answer(run, person, outcome, null);
    }

    private void answer(ProcessInstance run, PersonId person, String outcome, @Nullable String comment) {
        actingAs(person);
        engine.complete(item(run), outcome, comment);
    }

    private static Task item(ProcessInstance run) {
        var items = engine.tasks(run);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static void actingAs(PersonId person) {
        when(CURRENT_PERSON.inWhoseName()).thenReturn(person);
    }
}
