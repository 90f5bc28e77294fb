package org.optr.project.process;

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
import org.junit.jupiter.api.Test;
import org.optr.FlowEngine;
import org.optr.engine.Step;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ClosingFacts;
import org.optr.project.ClosingFacts.Acceptance;
import org.optr.project.DeliverableId;
import org.optr.project.ProjectClosing;
import org.optr.project.ProjectId;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;

/** Each way through closure: Max manages, Sina sponsors, Otto will operate what the project hands over. */
class ClosureFlowTest {

    private static final PersonId MAX = PersonId.next();
    private static final PersonId SINA = PersonId.next();
    private static final PersonId OTTO = PersonId.next();
    private static final DeliverableId SYSTEM = DeliverableId.next();
    private static final DeliverableId MANUAL = DeliverableId.next();
    private static final Acceptance SYSTEM_BY_SINA = new Acceptance(SYSTEM, SINA);
    private static final Acceptance MANUAL_BY_OTTO = new Acceptance(MANUAL, OTTO);

    private static final ProjectClosing CLOSING = mock();
    private static final CurrentPerson CURRENT_PERSON = mock();
    private static final Step COMPUTE_SCORE = mock();
    private static final Step NOTE_GRADE = mock();
    private static final Step FREEZE_RESULT = mock();
    private static final Step WITHDRAW_RESULT = mock();
    private static FlowEngine engine;

    private final ProjectId project = ProjectId.next();

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "closure",
                SubjectKind.PROJECT,
                Map.ofEntries(
                        Map.entry("beginProjectClosure", new BeginProjectClosure(CLOSING)),
                        Map.entry("collectClosureFacts", new CollectClosureFacts(CLOSING)),
                        Map.entry("noteDeliverable", new NoteDeliverable(CLOSING, CURRENT_PERSON)),
                        Map.entry("notePunchList", new NotePunchList(CLOSING)),
                        Map.entry("noteHandOver", new NoteHandOver(CLOSING, CURRENT_PERSON)),
                        Map.entry("closeProject", new CloseProject(CLOSING)),
                        Map.entry("reopenProject", new ReopenProject(CLOSING)),
                        Map.entry("computeScore", COMPUTE_SCORE),
                        Map.entry("noteGrade", NOTE_GRADE),
                        Map.entry("freezeResult", FREEZE_RESULT),
                        Map.entry("withdrawResult", WITHDRAW_RESULT)),
                mock(People.class));
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        reset(CLOSING, CURRENT_PERSON, COMPUTE_SCORE, NOTE_GRADE, FREEZE_RESULT, WITHDRAW_RESULT);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void everyDeliverableIsAskedForAtTheSameTimeAndNobodyAcceptsTheirOwn() {
        open(0, SYSTEM_BY_SINA, MANUAL_BY_OTTO);

        var run = asked();

        verify(CLOSING).begin(project);
        assertThat(engine.tasks(run))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder(SINA.toString(), OTTO.toString());
    }

    @Test
    void whatIsAcceptedIsHandedOverGradedLookedBackOnAndClosed() {
        open(0, SYSTEM_BY_SINA);
        var run = asked();
        open(0);
        answer(run, SINA, "accept", "As agreed");

        assertThat(item(run)).hasDefinitionKey("AcceptHandOver").isAssignedTo(OTTO.toString());
        answer(run, OTTO, "accept", null);
        assertThat(item(run)).hasDefinitionKey("GradeResult").isAssignedTo(SINA.toString());
        grade(run, 0.9);
        assertThat(item(run)).hasDefinitionKey("HoldRetrospective").isAssignedTo(MAX.toString());
        answer(run, MAX, "close", null);

        assertThat(run).isEnded().hasPassed("ProjectClosed").hasNotPassed("ClearPunchList");
        assertThat(run).variables().containsEntry("closed", true);
        var inOrder = inOrder(CLOSING, COMPUTE_SCORE, NOTE_GRADE, FREEZE_RESULT);
        inOrder.verify(CLOSING).begin(project);
        inOrder.verify(CLOSING).noteDeliverable(project, SYSTEM, SINA, true, "As agreed");
        inOrder.verify(CLOSING).noteHandOver(project, OTTO, true, "");
        inOrder.verify(COMPUTE_SCORE).run(any());
        inOrder.verify(NOTE_GRADE).run(any());
        inOrder.verify(FREEZE_RESULT).run(any());
        inOrder.verify(CLOSING).close(project);
    }

    @Test
    void whatIsRefusedGoesOnThePunchListAndIsAskedForAgain() {
        open(0, SYSTEM_BY_SINA);
        var run = asked();
        open(1, SYSTEM_BY_SINA);
        answer(run, SINA, "refuse", "It stops at noon");

        assertThat(item(run)).hasDefinitionKey("ClearPunchList").isAssignedTo(MAX.toString());
        answer(run, MAX, "done", null);

        assertThat(item(run)).hasDefinitionKey("AcceptDeliverable").isAssignedTo(SINA.toString());
        verify(CLOSING).noteDeliverable(project, SYSTEM, SINA, false, "It stops at noon");
        open(0);
        answer(run, SINA, "accept", null);
        assertThat(item(run)).hasDefinitionKey("AcceptHandOver");
    }

    @Test
    void aCriticalPunchItemKeepsTheListWithTheManager() {
        open(1);
        var run = asked();
        doThrow(new RuleViolation("project.closing.critical")).when(CLOSING).punchListCleared(project);

        assertThatThrownBy(() -> answer(run, MAX, "done", null)).hasStackTraceContaining("project.closing.critical");

        assertThat(run).isWaitingAtExactly("ClearPunchList");
    }

    @Test
    void whatIsNotCriticalDoesNotHoldTheHandOverUp() {
        open(1);
        var run = asked();

        answer(run, MAX, "done", null);

        assertThat(item(run)).hasDefinitionKey("AcceptHandOver");
    }

    @Test
    void aProjectWithoutDeliverablesIsHandedOverAtOnce() {
        open(0);

        assertThat(asked()).isWaitingAtExactly("AcceptHandOver");
    }

    @Test
    void whoeverOperatesItMaySendTheHandOverBack() {
        open(0);
        var run = asked();

        answer(run, OTTO, "changes", "No training yet");

        verify(CLOSING).noteHandOver(project, OTTO, false, "No training yet");
        assertThat(item(run)).hasDefinitionKey("ClearPunchList");
        answer(run, MAX, "done", null);
        assertThat(item(run)).hasDefinitionKey("AcceptHandOver");
    }

    @Test
    void whatIsStillOpenKeepsTheProjectFromClosing() {
        open(0);
        var run = asked();
        answer(run, OTTO, "accept", null);
        grade(run, 1.0);
        doThrow(new RuleViolation("project.closing.not-accepted")).when(CLOSING).close(project);

        assertThatThrownBy(() -> answer(run, MAX, "close", null))
                .hasStackTraceContaining("project.closing.not-accepted");

        assertThat(run).isWaitingAtExactly("HoldRetrospective");
    }

    @Test
    void theClosingIsTakenBackAtAnyTime() {
        open(0, SYSTEM_BY_SINA);
        var run = asked();

        engine.send(run, "ClosureWithdrawn", Map.of("withdrawReason", "One more site"));

        assertThat(run).isEnded().hasPassed("ClosingTakenBack");
        assertThat(run).variables().containsEntry("closed", false);
        verify(WITHDRAW_RESULT).run(any());
        verify(CLOSING).reopen(project, "One more site");
        verify(CLOSING, never()).close(project);
    }

    @Test
    void whoeverIsAskedIsReminded() {
        open(1, SYSTEM_BY_SINA, MANUAL_BY_OTTO);
        asked();
        engine.pass(Duration.ofDays(7));
        open(0);
        asked();
        engine.pass(Duration.ofDays(7));
        open(1);
        asked();
        engine.pass(Duration.ofDays(14));

        assertThat(engine.reminded())
                .containsExactlyInAnyOrder(
                        "AcceptDeliverable", "AcceptSponsorsDeliverable", "AcceptHandOver", "ClearPunchList");
    }

    @Test
    void whoeverGradesAndWhoeverLooksBackAreReminded() {
        open(0);
        var run = asked();
        answer(run, OTTO, "accept", null);
        engine.pass(Duration.ofDays(7));
        grade(run, 0.7);
        engine.pass(Duration.ofDays(14));

        assertThat(engine.reminded()).containsExactly("GradeResult", "HoldRetrospective");
    }

    private void open(int punchItems, Acceptance... acceptances) {
        when(CLOSING.facts(project))
                .thenReturn(new ClosingFacts(MAX, SINA, OTTO, UnitId.next(), List.of(acceptances), punchItems));
    }

    private ProcessInstance asked() {
        return engine.start(project.toString(), Map.of());
    }

    private static void answer(ProcessInstance run, PersonId person, String outcome, @Nullable String comment) {
        actingAs(person);
        engine.complete(itemOf(run, person), outcome, comment);
    }

    private static void grade(ProcessInstance run, double score) {
        actingAs(SINA);
        Map<String, Object> submitted = new HashMap<>();
        submitted.put("outcome", "grade");
        submitted.put("score", score);
        engine.complete(item(run), submitted);
    }

    private static Task item(ProcessInstance run) {
        var tasks = engine.tasks(run);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static Task itemOf(ProcessInstance run, PersonId person) {
        return engine.tasks(run).stream()
                .filter(task -> person.toString().equals(task.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private static void actingAs(PersonId person) {
        when(CURRENT_PERSON.id()).thenReturn(person);
        when(CURRENT_PERSON.inWhoseName()).thenReturn(person);
    }
}
