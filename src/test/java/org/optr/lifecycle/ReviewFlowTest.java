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
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.optr.FlowEngine;
import org.optr.engine.StepVariables;
import org.optr.people.People;
import org.optr.shared.SubjectKind;

/** Each way through review: Anna and Ben own key results, Max and Mia manage projects, Oskar owns the objective. */
class ReviewFlowTest {

    private static final List<String> NOTED = new ArrayList<>();
    private static final Map<String, String> WHO = Map.of("cost", "Anna", "time", "Ben", "shop", "Max", "fleet", "Mia");
    private static String keyResults = "";
    private static String projects = "";
    private static FlowEngine engine;

    private final String objective = UUID.randomUUID().toString();

    @BeforeAll
    static void startEngine() {
        engine = new FlowEngine(
                "review",
                SubjectKind.OBJECTIVE,
                Map.of(
                        "beginReview", ReviewFlowTest::begin,
                        "findKeyResultOwner", variables -> find(variables, "keyResultId", "checkInOwnerId"),
                        "findProjectManager", variables -> find(variables, "projectId", "reportManagerId"),
                        "noteCheckIn", variables -> note(variables, "keyResultId", "checkInValue"),
                        "noteStatusReport", variables -> note(variables, "projectId", "summary"),
                        "noteTeamReview", variables -> NOTED.add("review: " + variables.get("notes")),
                        "endReview", variables -> NOTED.add("missed")),
                mock(People.class));
    }

    private static void begin(StepVariables variables) {
        variables.set("keyResultIds", keyResults);
        variables.set("projectIds", projects);
    }

    private static void find(StepVariables variables, String what, String who) {
        variables.set(who, WHO.get(String.valueOf(variables.get(what))));
    }

    private static void note(StepVariables variables, String what, String value) {
        NOTED.add("%s: %s".formatted(variables.get(what), variables.get(value)));
    }

    @AfterEach
    void endRuns() {
        engine.clear();
        NOTED.clear();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void everyOwnerAndEveryManagerIsAskedAtTheSameTime() {
        var run = begun("cost,time", "shop,fleet");

        assertThat(engine.tasks(run))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("Anna", "Ben", "Max", "Mia");
    }

    @Test
    void whatEachOneSaysIsKeptForWhatTheyWereAsked() {
        var run = begun("cost,time", "shop,fleet");

        checkIn(run, "Ben", 7L);
        report(run, "Mia", "On the way");
        checkIn(run, "Anna", 3.5);
        report(run, "Max", "Nearly there");

        assertThat(NOTED).containsExactly("time: 7", "fleet: On the way", "cost: 3.5", "shop: Nearly there");
        assertThat(run).isWaitingAtExactly("HoldTeamReview");
        assertThat(run).task().isAssignedTo("Oskar");
    }

    @Test
    void theTeamReviewEndsIt() {
        var run = begun("cost", "");
        checkIn(run, "Anna", 1L);

        engine.complete(task(run, "Oskar"), Map.of("outcome", "held", "notes", "Good week"));

        assertThat(run).isEnded().hasPassed("ReviewHeld");
        assertThat(NOTED).contains("review: Good week");
    }

    @Test
    void aCheckInMadeElsewhereAnswersTheQuestion() {
        var run = begun("cost,time", "");

        engine.send(run, "KeyResultCheckedIn", "keyResultId", "cost", Map.of());

        assertThat(engine.tasks(run)).extracting(Task::getAssignee).containsExactly("Ben");
        assertThat(NOTED).isEmpty();
    }

    @Test
    void aReportMadeElsewhereAnswersTheQuestion() {
        var run = begun("", "shop,fleet");

        engine.send(run, "ProjectStatusReported", "projectId", "shop", Map.of());

        assertThat(engine.tasks(run)).extracting(Task::getAssignee).containsExactly("Mia");
        assertThat(NOTED).isEmpty();
    }

    @Test
    void whoeverIsLateIsReminded() {
        begun("cost", "shop");

        engine.pass(Duration.ofDays(4));

        assertThat(engine.reminded()).containsExactlyInAnyOrder("CheckInKeyResult", "ReportProjectStatus");
    }

    @Test
    void theOwnerIsRemindedOfTheTeamReview() {
        begun("", "");

        engine.pass(Duration.ofDays(4));

        assertThat(engine.reminded()).containsExactly("HoldTeamReview");
    }

    @Test
    void whatIsNotAnsweredInTimeLapses() {
        var run = begun("cost", "shop");
        report(run, "Max", "Fine");

        engine.pass(Duration.ofHours(157));

        assertThat(run).isEnded().hasPassed("ReviewMissed");
        assertThat(NOTED).containsExactly("shop: Fine", "missed");
    }

    private ProcessInstance begun(String keyResults, String projects) {
        ReviewFlowTest.keyResults = keyResults;
        ReviewFlowTest.projects = projects;
        return engine.start(objective, Map.of("ownerId", "Oskar", "reviewHours", 156L));
    }

    private void checkIn(ProcessInstance run, String person, Object value) {
        var answer = new HashMap<String, Object>(Map.of("outcome", "check-in", "confidence", 7L));
        answer.put("value", value);
        engine.complete(task(run, person), answer);
    }

    private void report(ProcessInstance run, String person, String summary) {
        engine.complete(task(run, person), Map.of("outcome", "report", "summary", summary));
    }

    private static Task task(ProcessInstance run, String person) {
        return engine.tasks(run).stream()
                .filter(task -> person.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow();
    }
}
