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
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.FlowEngine;
import org.optr.people.CurrentPerson;
import org.optr.people.OthersInRole;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ProjectFacts;
import org.optr.project.ProjectId;
import org.optr.project.ProjectInitiation;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;

/** Each way through project-initiation: Petra proposes, Max manages, Sina sponsors, Frank counts, Anna, Boris and Olga decide. */
class ProjectInitiationFlowTest {

    private static final PersonId PETRA = PersonId.next();
    private static final PersonId MAX = PersonId.next();
    private static final PersonId SINA = PersonId.next();
    private static final PersonId FRANK = PersonId.next();
    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BORIS = PersonId.next();
    private static final PersonId OLGA = PersonId.next();
    private static final UnitId COMPANY = UnitId.next();
    private static final UnitId TEAM = UnitId.next();
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String SMALL = "80000";
    private static final String LARGE = "400000";
    private static final String VERY_LARGE = "2500000";

    private static final ProjectInitiation INITIATION = mock();
    private static final People PEOPLE = mock();
    private static final CurrentPerson CURRENT_PERSON = mock();
    private static FlowEngine engine;

    private final ProjectId project = ProjectId.next();

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "project-initiation",
                SubjectKind.PROJECT,
                Map.ofEntries(
                        Map.entry("submitBusinessCase", new SubmitBusinessCase(INITIATION)),
                        Map.entry("collectProjectFacts", new CollectProjectFacts(INITIATION, new OthersInRole(PEOPLE))),
                        Map.entry("noteFeasibility", new NoteFeasibility(INITIATION, CURRENT_PERSON)),
                        Map.entry("noteProjectDecision", new NoteProjectDecision(INITIATION, CURRENT_PERSON)),
                        Map.entry("requestProjectChanges", new RequestProjectChanges(INITIATION, CURRENT_PERSON)),
                        Map.entry("rejectProject", new RejectProject(INITIATION, CURRENT_PERSON)),
                        Map.entry("startPlanning", new StartPlanning(INITIATION)),
                        Map.entry("submitPlan", new SubmitPlan(INITIATION)),
                        Map.entry("requestPlanChanges", new RequestPlanChanges(INITIATION, CURRENT_PERSON)),
                        Map.entry("takeBaseline", new TakeBaseline(INITIATION, CURRENT_PERSON)),
                        Map.entry("cancelProject", new CancelProject(INITIATION))),
                PEOPLE);
    }

    @BeforeEach
    void meetThePeople() {
        when(PEOPLE.upwards(TEAM)).thenReturn(List.of(TEAM, COMPANY));
        when(PEOPLE.upwards(COMPANY)).thenReturn(List.of(COMPANY));
        when(PEOPLE.membersOf("unit-head@" + TEAM)).thenReturn(List.of(ANNA));
        when(PEOPLE.membersOf("unit-head@" + COMPANY)).thenReturn(List.of(BORIS));
        when(PEOPLE.membersOf("finance@" + COMPANY)).thenReturn(List.of(FRANK));
        when(PEOPLE.groupFor(any(), any())).thenAnswer(call -> call.getArgument(0) + "@" + call.getArgument(1));
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        reset(INITIATION, PEOPLE, CURRENT_PERSON);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void theManagerWritesTheBusinessCaseFirst() {
        var run = proposed(SMALL);

        assertThat(run).isWaitingAtExactly("WriteBusinessCase");
        assertThat(task(run)).isAssignedTo(MAX.toString());
        verify(INITIATION, never()).submitBusinessCase(project);
    }

    @Test
    void financeAssessesWhatIsSubmitted() {
        var run = submitted(SMALL);

        verify(INITIATION).submitBusinessCase(project);
        assertThat(run).isWaitingAtExactly("AssessFeasibility");
        assertThat(task(run)).hasCandidateGroup("finance@" + COMPANY);
    }

    @Test
    void aMissingFactKeepsTheBusinessCaseWithTheManager() {
        var run = proposed(SMALL);
        doThrow(new RuleViolation("project.missing.need")).when(INITIATION).submitBusinessCase(project);

        assertThatThrownBy(() -> answer(run, MAX, "submit")).hasStackTraceContaining("project.missing.need");

        assertThat(run).isWaitingAtExactly("WriteBusinessCase");
    }

    @Test
    void aSmallProjectIsApprovedByOneYesPlannedAndStarted() {
        var run = submitted(SMALL);
        answer(run, FRANK, "feasible", "We can pay it");

        assertThat(task(run)).hasDefinitionKey("DecideOnProject").hasCandidateGroup("unit-head@" + TEAM);
        answer(run, ANNA, "approve", "Go");
        assertThat(run).isWaitingAtExactly("PlanProject");
        assertThat(task(run)).isAssignedTo(MAX.toString());
        answer(run, MAX, "submit");
        assertThat(run).isWaitingAtExactly("ApprovePlan");
        assertThat(task(run)).isAssignedTo(SINA.toString());
        answer(run, SINA, "approve");

        assertThat(run).isEnded().hasPassed("ProjectStarted");
        var inOrder = inOrder(INITIATION);
        inOrder.verify(INITIATION).submitBusinessCase(project);
        inOrder.verify(INITIATION).noteFeasibility(project, FRANK, "We can pay it");
        inOrder.verify(INITIATION).approve(project, ANNA, "Go");
        inOrder.verify(INITIATION).startPlanning(project);
        inOrder.verify(INITIATION).submitPlan(project);
        inOrder.verify(INITIATION).takeBaseline(project, SINA);
    }

    @Test
    void aLargeProjectNeedsEveryRoleThatIsAsked() {
        var run = feasible(LARGE);
        assertThat(engine.tasks(run)).hasSize(2);

        answerAs("portfolio-board", run, BORIS, "approve");
        assertThat(run).isWaitingAt("DecideOnProject");
        verify(INITIATION, never()).startPlanning(project);
        answerAs("unit-head", run, ANNA, "approve");

        verify(INITIATION).approve(project, BORIS, "");
        verify(INITIATION).approve(project, ANNA, "");
        assertThat(run).isWaitingAtExactly("PlanProject");
    }

    @Test
    void aQuorumDoesNotWaitForTheLastOne() {
        var run = feasible(VERY_LARGE);
        assertThat(engine.tasks(run)).hasSize(3);

        answerAs("okr-master", run, OLGA, "approve");
        assertThat(run).isWaitingAt("DecideOnProject");
        answerAs("unit-head", run, ANNA, "approve");

        assertThat(run).isWaitingAtExactly("PlanProject");
        verify(INITIATION, times(2)).approve(any(), any(), any());
    }

    @Test
    void nobodyIsSeveralOfTheQuorum() {
        var run = feasible(VERY_LARGE);
        answerAs("unit-head", run, ANNA, "approve");

        assertThatThrownBy(() -> answerAs("portfolio-board", run, ANNA, "approve"))
                .hasStackTraceContaining("project.decide.twice");

        verify(INITIATION).approve(project, ANNA, "");
        assertThat(engine.tasks(run)).hasSize(2);
    }

    @Test
    void whoeverStandsInIsNotSeveralOfTheQuorum() {
        var run = feasible(VERY_LARGE);
        answerAs("unit-head", run, ANNA, "approve");

        actingFor(ANNA, BORIS);

        assertThatThrownBy(() -> engine.complete(taskFor("portfolio-board", run), "approve", null))
                .hasStackTraceContaining("project.decide.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSER", "MANAGER", "SPONSOR"})
    void theHeadOfTheUnitDoesNotDecideOnWhatConcernsThem(String part) {
        var run = feasible(facts(
                part.equals("MANAGER") ? ANNA : MAX,
                part.equals("SPONSOR") ? ANNA : SINA,
                part.equals("PROPOSER") ? ANNA : PETRA,
                SMALL));

        assertThat(task(run)).hasCandidateGroup("unit-head@" + COMPANY);
    }

    @Test
    void aRejectionEndsTheDecisionOfAll() {
        var run = feasible(VERY_LARGE);
        answerAs("okr-master", run, OLGA, "approve");

        actingAs(BORIS);
        engine.complete(taskFor("portfolio-board", run), "reject", "Too dear");

        verify(INITIATION).reject(project, BORIS, "Too dear");
        verify(INITIATION, never()).startPlanning(project);
        assertThat(run).isEnded().hasPassed("ProjectRejected");
    }

    @Test
    void whatIsInfeasibleIsDecidedByNobody() {
        var run = submitted(SMALL);

        answer(run, FRANK, "reject", "No money this year");

        verify(INITIATION).reject(project, FRANK, "No money this year");
        verify(INITIATION, never()).noteFeasibility(any(), any(), any());
        assertThat(run).isEnded().hasPassed("ProjectInfeasible").hasNotPassed("FindProjectApprovers");
    }

    @Test
    void financeSendsTheBusinessCaseBack() {
        var run = submitted(SMALL);

        answer(run, FRANK, "changes", "Which costs?");

        verify(INITIATION).requestChanges(project, FRANK, "Which costs?");
        assertThat(run).isWaitingAtExactly("WriteBusinessCase");
    }

    @Test
    void aSecondRoundAsksEverybodyAgain() {
        var run = feasible(LARGE);
        answerAs("unit-head", run, ANNA, "approve");
        actingAs(BORIS);
        engine.complete(taskFor("portfolio-board", run), "changes", "Cheaper");
        verify(INITIATION).requestChanges(project, BORIS, "Cheaper");

        answer(run, MAX, "submit");
        answer(run, FRANK, "feasible");
        answerAs("unit-head", run, ANNA, "approve");
        answerAs("portfolio-board", run, BORIS, "approve");

        verify(INITIATION, times(2)).submitBusinessCase(project);
        verify(INITIATION, times(2)).approve(project, ANNA, "");
        assertThat(run).isWaitingAtExactly("PlanProject");
    }

    @Test
    void aSecondRoundLooksAtTheFactsAnew() {
        var run = feasible(SMALL);
        answer(run, ANNA, "changes", "Larger");
        when(INITIATION.factsFor(project)).thenReturn(facts(PETRA, SINA, PETRA, LARGE));

        answer(run, MAX, "submit");
        answer(run, FRANK, "feasible");
        assertThat(engine.tasks(run)).hasSize(2);
        answerAs("unit-head", run, ANNA, "approve");
        answerAs("portfolio-board", run, BORIS, "approve");

        assertThat(task(run)).isAssignedTo(PETRA.toString());
    }

    @Test
    void anAnswerThatNobodyKnowsStartsNothing() {
        var run = feasible(SMALL);

        answer(run, ANNA, "perhaps");

        assertThat(run).isWaitingAtExactly("WriteBusinessCase");
    }

    @Test
    void theSponsorSendsThePlanBack() {
        var run = waitingAt("ApprovePlan");

        answer(run, SINA, "changes", "Earlier, please");
        verify(INITIATION).requestPlanChanges(project, SINA, "Earlier, please");
        assertThat(run).isWaitingAtExactly("PlanProject");
        answer(run, MAX, "submit");
        answer(run, SINA, "approve");

        verify(INITIATION, times(2)).submitPlan(project);
        verify(INITIATION).takeBaseline(project, SINA);
        assertThat(run).isEnded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WriteBusinessCase", "AssessFeasibility", "DecideOnProject", "PlanProject", "ApprovePlan"})
    void aProjectIsCancelledWhereverItWaits(String step) {
        var run = waitingAt(step);

        actingAs(SINA);
        engine.send(run, "ProjectCancelled", Map.of("cancelReason", "No longer needed"));

        verify(INITIATION).cancelled(project, "No longer needed");
        assertThat(run).isEnded().hasPassed("ProjectCancelled");
    }

    @Test
    void theManagerWithdrawsInsteadOfSubmitting() {
        var run = proposed(SMALL);

        answer(run, MAX, "withdraw", "Another project does it");

        verify(INITIATION).cancelled(project, "Another project does it");
        assertThat(run).isEnded().hasPassed("ProjectWithdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WriteBusinessCase", "PlanProject", "ApprovePlan"})
    void whoeverIsAskedAloneIsRemindedOnce(String step) {
        var run = waitingAt(step);

        engine.pass(WEEK.multipliedBy(3));

        assertThat(engine.reminded()).containsExactly(step);
        assertThat(engine.escalated()).isEmpty();
        assertThat(run).isWaitingAt(step);
    }

    @ParameterizedTest
    @CsvSource({"AssessFeasibility, 6", "DecideOnProject, 4"})
    void whatAGroupLeavesIsRemindedAndThenEscalated(String step, int days) {
        var run = waitingAt(step);

        engine.pass(Duration.ofDays(days));
        assertThat(engine.reminded()).containsExactly(step);
        assertThat(engine.escalated()).isEmpty();
        engine.pass(WEEK);

        assertThat(engine.escalated()).containsExactly(step + " to " + COMPANY);
        assertThat(engine.reminded()).hasSize(1);
        assertThat(run).isWaitingAt(step);
    }

    @Test
    void severalWhoAreAskedAtTheSameTimeAreRemindedOnce() {
        feasible(VERY_LARGE);

        engine.pass(WEEK.multipliedBy(2));

        assertThat(engine.reminded()).containsExactly("DecideOnProject");
        assertThat(engine.escalated()).hasSize(1);
    }

    @Test
    void noTimerIsLeftBehind() {
        var run = waitingAt("ApprovePlan");
        answer(run, SINA, "approve");

        engine.pass(WEEK.multipliedBy(8));

        assertThat(engine.reminded()).isEmpty();
        assertThat(engine.escalated()).isEmpty();
    }

    private ProcessInstance proposed(String budget) {
        return proposed(facts(MAX, SINA, PETRA, budget));
    }

    private ProcessInstance proposed(ProjectFacts facts) {
        when(INITIATION.factsFor(project)).thenReturn(facts);
        actingAs(facts.proposer());
        return engine.start(
                project.toString(),
                Map.of(
                        "projectId",
                        project.toString(),
                        "managerId",
                        facts.manager().toString(),
                        "sponsorId",
                        facts.sponsor().toString()));
    }

    private ProcessInstance submitted(String budget) {
        var run = proposed(budget);
        answer(run, MAX, "submit");
        return run;
    }

    private ProcessInstance feasible(String budget) {
        return feasible(facts(MAX, SINA, PETRA, budget));
    }

    private ProcessInstance feasible(ProjectFacts facts) {
        var run = proposed(facts);
        answer(run, facts.manager(), "submit");
        answer(run, FRANK, "feasible");
        return run;
    }

    private ProcessInstance waitingAt(String step) {
        var run = proposed(SMALL);
        var answers = List.of(
                Map.entry(MAX, "submit"),
                Map.entry(FRANK, "feasible"),
                Map.entry(ANNA, "approve"),
                Map.entry(MAX, "submit"));
        for (var answer : answers) {
            if (!task(run).getTaskDefinitionKey().equals(step)) {
                answer(run, answer.getKey(), answer.getValue());
            }
        }
        assertThat(run).isWaitingAt(step);
        return run;
    }

    private static ProjectFacts facts(PersonId manager, PersonId sponsor, PersonId proposer, String budget) {
        return new ProjectFacts(
                manager,
                sponsor,
                proposer,
                TEAM,
                new BigDecimal(budget),
                "EUR",
                4,
                8,
                Optional.of(new BigDecimal("1200.50")));
    }

    private void answer(ProcessInstance run, PersonId person, String outcome) {
        answer(run, person, outcome, null);
    }

    private void answer(ProcessInstance run, PersonId person, String outcome, String comment) {
        actingAs(person);
        engine.complete(task(run), outcome, comment);
    }

    private static void answerAs(String role, ProcessInstance run, PersonId person, String outcome) {
        actingAs(person);
        engine.complete(taskFor(role, run), outcome, null);
    }

    private static Task task(ProcessInstance run) {
        var tasks = engine.tasks(run);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static Task taskFor(String role, ProcessInstance run) {
        return engine.tasks(run, role + "@" + TEAM).get(0);
    }

    private static void actingAs(PersonId person) {
        actingFor(person, person);
    }

    private static void actingFor(PersonId person, PersonId absent) {
        when(CURRENT_PERSON.id()).thenReturn(person);
        when(CURRENT_PERSON.inWhoseName()).thenReturn(absent);
    }
}
