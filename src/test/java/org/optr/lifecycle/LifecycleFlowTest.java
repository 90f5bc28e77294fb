package org.optr.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.optr.FlowEngine;
import org.optr.engine.StepVariables;
import org.optr.people.People;
import org.optr.shared.SubjectKind;

/** Each way through optr-lifecycle; what it calls is stood in for. */
class LifecycleFlowTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final List<String> CANCELLED = new ArrayList<>();
    private static final Map<String, List<String>> BATCHES = new HashMap<>();
    private static boolean reviewDue;
    private static FlowEngine engine;

    private final String objective = UUID.randomUUID().toString();
    private final String project = UUID.randomUUID().toString();
    private final String otherProject = UUID.randomUUID().toString();

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "optr-lifecycle",
                SubjectKind.OBJECTIVE,
                Map.of(
                        "findReview", LifecycleFlowTest::findReview,
                        "collectTasks", LifecycleFlowTest::collectTasks,
                        "cancelProject",
                                variables -> CANCELLED.add(
                                        variables.get("projectId") + " " + variables.get("cancelReason"))),
                mock(People.class));
        Stream.of(
                        "objective-approval",
                        "objective-closure",
                        "project-initiation",
                        "task-assignment",
                        "closure",
                        "review")
                .forEach(engine::deployStub);
    }

    private static void findReview(StepVariables variables) {
        variables.set("reviewDue", reviewDue);
        variables.set("reviewHours", 156L);
    }

    /** The next batch of what was planned; a project without a plan does not run. */
    private static void collectTasks(StepVariables variables) {
        var batches = BATCHES.getOrDefault(String.valueOf(variables.get("projectId")), List.of());
        var next = variables.get("batch") instanceof Long done ? done.intValue() : 0;
        variables.set("projectRunning", !batches.isEmpty());
        variables.set("taskIds", batches.isEmpty() ? "" : batches.get(next));
        variables.set("moreTasks", next + 1 < batches.size());
        variables.set("batch", next + 1L);
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        CANCELLED.clear();
        BATCHES.clear();
        reviewDue = false;
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void anObjectiveIsApprovedFirst() {
        assertThat(submitted()).isWaitingAtExactly("ApproveObjective");
        assertThat(engine.called("objective-approval", objective)).hasSize(1);
    }

    @Test
    void whatIsNotPublishedEnds() {
        var run = submitted();

        engine.finish("objective-approval", objective, Map.of());

        assertThat(run).isEnded().hasPassed("ObjectiveNotPublished");
    }

    @Test
    void aPublishedObjectiveLivesUntilItIsClosed() {
        var run = published();
        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked");

        engine.send(run, "ObjectiveClosing", Map.of());
        assertThat(run).isWaitingAtExactly("CloseObjective");
        engine.finish("objective-closure", objective, Map.of("closed", true));

        assertThat(run).isEnded().hasPassed("ObjectiveClosed");
    }

    @Test
    void aClosingThatIsWithdrawnMayBeAskedAgain() {
        var run = published();
        engine.send(run, "ObjectiveClosing", Map.of());

        engine.finish("objective-closure", objective, Map.of("closed", false));

        assertThat(run).hasPassed("ObjectiveClosingWithdrawn").isWaitingAtExactly("ObjectiveClosingAsked");
        engine.send(run, "ObjectiveClosing", Map.of());
        engine.finish("objective-closure", objective, Map.of("closed", true));
        assertThat(run).isEnded();
    }

    @Test
    void aProjectIsCarriedFromItsProposalToItsClosing() {
        BATCHES.put(project, List.of("a,b"));
        var run = published();
        propose(run, project);
        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked", "Project", "CarryProject", "InitiateProject");

        engine.finish("project-initiation", project, Map.of());
        engine.finish("task-assignment", "a", Map.of());
        assertThat(engine.called("task-assignment", "b")).hasSize(1);
        engine.finish("task-assignment", "b", Map.of());
        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked", "Project", "CarryProject", "ProjectClosingAsked");
        askForClosing(run, project);
        engine.finish("closure", project, Map.of("closed", true));

        assertThat(run).hasPassed("ProjectClosed").isWaitingAtExactly("ObjectiveClosingAsked");
    }

    @Test
    void aProjectThatIsNotStartedEndsItsBranch() {
        var run = published();
        propose(run, project);

        engine.finish("project-initiation", project, Map.of());

        assertThat(run).hasPassed("ProjectNotStarted").isWaitingAtExactly("ObjectiveClosingAsked");
    }

    @Test
    void moreTasksThanFitIntoOneVariableAreAssignedInBatches() {
        BATCHES.put(project, List.of("a,b", "c", "d,e"));
        var run = published();
        propose(run, project);

        engine.finish("project-initiation", project, Map.of());

        assertThat(Stream.of("a", "b", "c", "d", "e"))
                .allSatisfy(task ->
                        assertThat(engine.called("task-assignment", task)).hasSize(1));
        Stream.of("e", "c", "a", "b", "d").forEach(task -> engine.finish("task-assignment", task, Map.of()));
        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked", "Project", "CarryProject", "ProjectClosingAsked");
    }

    @Test
    void aPlanWhoseTasksAreNotReadyWaitsForItsClosing() {
        BATCHES.put(project, List.of(""));
        var run = published();
        propose(run, project);

        engine.finish("project-initiation", project, Map.of());

        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked", "Project", "CarryProject", "ProjectClosingAsked");
    }

    @Test
    void aTaskThatIsAddedLaterIsAssignedBesideTheOthers() {
        var run = running(project);

        engine.send(run, "TaskAdded", "projectId", project, Map.of("taskId", "late"));

        assertThat(engine.called("task-assignment", "late")).hasSize(1);
        assertThat(engine.called("task-assignment", "a" + project)).hasSize(1);
    }

    @Test
    void aClosingOfAProjectThatIsWithdrawnMayBeAskedAgain() {
        var run = running(project);
        engine.finish("task-assignment", "a" + project, Map.of());
        askForClosing(run, project);

        engine.finish("closure", project, Map.of("closed", false));

        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked", "Project", "CarryProject", "ProjectClosingAsked");
        askForClosing(run, project);
        assertThat(engine.called("closure", project)).hasSize(1);
    }

    @Test
    void aProjectThatIsStoppedTakesItsTasksAlong() {
        var run = running(project);

        engine.send(run, "ProjectStopped", "projectId", project, Map.of("cancelReason", "Overtaken"));

        assertThat(CANCELLED).containsExactly(project + " Overtaken");
        assertThat(engine.called("task-assignment", "a" + project)).isEmpty();
        assertThat(run).hasPassed("ProjectCancelled").isWaitingAtExactly("ObjectiveClosingAsked");
    }

    @Test
    void aProjectThatIsMovedLeavesNothingBehind() {
        var run = published();
        propose(run, project);

        engine.send(run, "ProjectMoved", "projectId", project, Map.of());

        assertThat(engine.called("project-initiation", project)).isEmpty();
        assertThat(CANCELLED).isEmpty();
        assertThat(run).hasPassed("ProjectLeft").isWaitingAtExactly("ObjectiveClosingAsked");
    }

    @Test
    void twoProjectsOfOneObjectiveDoNotDisturbEachOther() {
        BATCHES.put(project, List.of("a", "b"));
        BATCHES.put(otherProject, List.of("c"));
        var run = published();
        propose(run, project);
        propose(run, otherProject);

        engine.finish("project-initiation", otherProject, Map.of());
        engine.finish("project-initiation", project, Map.of());
        Stream.of("a", "b", "c").forEach(task -> engine.finish("task-assignment", task, Map.of()));
        askForClosing(run, otherProject);
        engine.finish("closure", otherProject, Map.of("closed", true));
        askForClosing(run, project);
        engine.finish("closure", project, Map.of("closed", false));

        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked", "Project", "CarryProject", "ProjectClosingAsked");
        engine.send(run, "ProjectStopped", "projectId", project, Map.of("cancelReason", "Overtaken"));
        assertThat(CANCELLED).containsExactly(project + " Overtaken");
        assertThat(run).isWaitingAtExactly("ObjectiveClosingAsked");
        assertThat(run).variables().doesNotContainKeys("taskIds", "projectRunning", "closed");
    }

    @Test
    void everyWeekAReviewThatIsDueBegins() {
        var run = published();
        engine.pass(WEEK);
        assertThat(engine.called("review", objective)).isEmpty();

        reviewDue = true;
        engine.pass(WEEK);

        assertThat(engine.called("review", objective)).hasSize(1);
        engine.finish("review", objective, Map.of());
        assertThat(run).hasPassed("ObjectiveReviewed").isWaitingAtExactly("ObjectiveClosingAsked");
    }

    @Test
    void aReviewThatIsOpenEndsWithItsObjective() {
        var run = published();
        reviewDue = true;
        engine.pass(WEEK);
        engine.send(run, "ObjectiveClosing", Map.of());

        engine.finish("objective-closure", objective, Map.of("closed", true));

        assertThat(run).isEnded();
        assertThat(engine.called("review", objective)).isEmpty();
    }

    private ProcessInstance submitted() {
        return engine.start(objective, new HashMap<>(Map.of("objectiveId", objective, "unitId", "u", "ownerId", "o")));
    }

    private ProcessInstance published() {
        var run = submitted();
        engine.finish("objective-approval", objective, Map.of("objectivePublished", true));
        return run;
    }

    private ProcessInstance running(String project) {
        BATCHES.put(project, List.of("a" + project));
        var run = published();
        propose(run, project);
        engine.finish("project-initiation", project, Map.of());
        return run;
    }

    private void propose(ProcessInstance run, String project) {
        engine.begin(run, "ProjectProposed", Map.of("projectId", project, "objectiveId", objective));
    }

    private void askForClosing(ProcessInstance run, String project) {
        engine.send(run, "ProjectClosing", "projectId", project, Map.of());
    }
}
