package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.late;
import static org.optr.engine.camunda.MovingModels.task;
import static org.optr.engine.camunda.MovingModels.told;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseMoves.Step;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.DeployedForms;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.MovePlan.StepMove;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Olga moves cases in which Wanda answers. */
@OptrTest
class CaseMovesTest {

    private static final String WANDA = "camunda:assignee=\"${who}\"";

    private final String name = MovingModels.newName();
    private final SubjectRef subject =
            new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());

    @Autowired
    private CaseMoves moves;

    @Autowired
    private MovingModels models;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private DeployedForms forms;

    @Autowired
    private Trial trial;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    private PersonId olga;
    private PersonId wanda;

    @BeforeEach
    void olgaOwnsProcessesAndWandaAnswers() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        wanda = people.person("Wanda");
    }

    @Test
    void aChangedTimeLimitStartsWithTheMove() {
        var first =
                publish("Old", one("Ask", "camunda:dueDate=\"${workingDaysFrom(5)}\"") + late("Late", "Ask", "P9D"));
        var run = start();
        var second =
                publish("New", one("Ask", "camunda:dueDate=\"${workingDaysFrom(20)}\"") + late("Late", "Ask", "P30D"));
        var before = item();

        var plan = proposed(first, second);
        assertThat(plan.steps()).containsEntry("Ask", StepMove.to("Ask", true));
        move(plan, run);

        assertThat(item().id()).isEqualTo(before.id());
        assertThat(item().dueAt()).isAfter(before.dueAt());
        assertThat(Duration.between(before.createdAt(), timer(run))).isGreaterThan(Duration.ofDays(29));
        assertThat(library.versions(name)).extracting(Version::runningCases).containsExactly(1L, 0L);
        assertThat(version(run)).isEqualTo(2);
        assertThat(form()).contains("New");
        assertThat(events.namesAbout(subject.id())).contains("RunMoved");
    }

    @Test
    void theTimeLimitThatRunsCanBeKept() {
        var first =
                publish("Old", one("Ask", "camunda:dueDate=\"${workingDaysFrom(5)}\"") + late("Late", "Ask", "P9D"));
        var run = start();
        var second =
                publish("New", one("Ask", "camunda:dueDate=\"${workingDaysFrom(20)}\"") + late("Late", "Ask", "P30D"));
        var before = item();
        var due = timer(run);

        move(proposed(first, second).with("Ask", StepMove.to("Ask", false)), run);

        assertThat(item().dueAt()).isEqualTo(before.dueAt());
        assertThat(timer(run)).isEqualTo(due);
        assertThat(form()).contains("New");
    }

    @Test
    void aRemovedStepContinuesAtAnotherOneThatAsksItsOwnPeople() {
        var rolf = people.person("Rolf");
        var first = publish("Old", one("Ask", ""));
        var run = start(Map.of("other", rolf.toString()));
        var second = publish("New", path("Check", task("Check", "Check it", "camunda:assignee=\"${other}\"")));

        var plan = proposed(first, second);
        assertThat(plan.of("Ask").choice()).isEqualTo(Choice.CHOOSE);
        assertThat(step(first, second, "Ask").targets())
                .extracting(CaseMoves.Target::id)
                .containsExactly("Check");
        assertThat(test(plan, run)).contains(new Obstacle(Kind.NO_STEP, "Ask"));
        assertThatThrownBy(() -> move(plan, run)).isInstanceOf(CaseNotMoved.class);

        move(plan.with("Ask", StepMove.to("Check", false)), run);

        var moved = currentPerson
                .actingAs(rolf, () -> items.find(trial.item(subject)))
                .orElseThrow();
        assertThat(moved.step()).isEqualTo("Check");
        assertThat(moved.name()).containsEntry("en", "Check it");
        assertThat(moved.assignee()).isEqualTo(rolf);
        assertThat(database.sql("select step from inbox_item where work_item = ? and assignee = ?")
                        .params(moved.id().value(), rolf.value())
                        .query(String.class)
                        .list())
                .containsExactly("Check");
        assertThat(database.sql("select asked from asking where work_item = ?")
                        .param(moved.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(rolf.toString());
    }

    @Test
    void aRenamedStepIsFoundByItsNameAndSeparationFollowsIt() {
        var anna = people.person("Anna");
        people.grant(anna, "answerer-" + name);
        var group = "camunda:candidateGroups=\"answerer-%s\"".formatted(name);
        var first = publish(
                "Old",
                flow("Begun", "Ask")
                        + task("Ask", "Ask first", WANDA)
                        + flow("Ask", "Check")
                        + task("Check", "Check", group)
                        + flow("Check", "Done"));
        var run = start();
        complete(wanda);
        var second = publish(
                "New",
                flow("Begun", "AskFirst")
                        + task("AskFirst", "Ask first", WANDA)
                        + flow("AskFirst", "CheckIt")
                        + task("CheckIt", "Check", group, separatedFrom("AskFirst"))
                        + flow("CheckIt", "Done"));

        var plan = proposed(first, second);
        assertThat(plan.moves()).containsEntry("Ask", "AskFirst").containsEntry("Check", "CheckIt");
        move(plan, run);

        assertThat(items.excluded(trial.item(subject))).containsExactlyInAnyOrder(wanda, olga);
        assertThat(currentPerson
                        .actingAs(olga, () -> runs.picture(run))
                        .orElseThrow()
                        .steps())
                .extracting(visit -> visit.element() + " " + visit.name().get("en"))
                .containsExactly("Begun Begun", "Ask Ask first", "CheckIt Check");
    }

    @Test
    void aCaseThatLacksWhatTheNewVersionNeedsStaysAsItWas() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var nobodys = publish("Nobody's", path("Ask", task("Ask", "Ask", "camunda:assignee=\"${nobody}\"")));
        var group = "camunda:candidateGroups=\"${roleOf('unit-head', nowhere)}\"";
        var second = publish("New", path("Ask", task("Ask", "Ask", group)));

        var plan = proposed(first, second);

        assertThat(test(proposed(first, nobodys), run)).contains(new Obstacle(Kind.NOBODY, "Ask"));
        assertThat(test(plan, run)).contains(new Obstacle(Kind.VALUES, "Ask"));
        assertThatThrownBy(() -> move(plan, run)).isInstanceOf(CaseNotMoved.class);
        assertThat(version(run)).isEqualTo(1);
        assertThat(item().assignee()).isEqualTo(wanda);
    }

    @Test
    void aTestLeavesNothingBehind() {
        var first = publish("Old", one("Ask", "") + late("Late", "Ask", "P9D"));
        var run = start();
        var second = publish("New", one("Ask", "") + late("Late", "Ask", "P30D") + told());
        var due = timer(run);

        assertThat(test(proposed(first, second), run)).isEmpty();

        assertThat(version(run)).isEqualTo(1);
        assertThat(timer(run)).isEqualTo(due);
        assertThat(form()).contains("Old");
        assertThat(events.namesAbout(subject.id())).doesNotContain("RunMoved");
    }

    @Test
    void aMovedCaseHearsWhatIsNew() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var second = publish("New", one("Ask", "") + told());
        assertThatThrownBy(() -> tell()).isInstanceOf(RuleViolation.class);

        move(proposed(first, second), run);
        tell();

        assertThat(trial.open(subject)).hasSize(2);
        assertThat(moves.cases(second)).singleElement().satisfies(waiting -> assertThat(waiting.steps())
                .containsExactly("Ask", "Read"));
        var third = publish("Third", one("Ask", "") + told());
        move(proposed(second, third), run);
        tell();
        assertThat(trial.open(subject)).hasSize(3);
    }

    @Test
    void parallelBranchesMoveTogether() {
        var both = flow("Begun", "Fork")
                + "<bpmn:parallelGateway id=\"Fork\" /><bpmn:parallelGateway id=\"Join\" />"
                + flow("Fork", "Left") + flow("Fork", "Right") + task("Left", "Left", WANDA)
                + task("Right", "Right", WANDA) + flow("Left", "Join") + flow("Right", "Join");
        var first = publish("Old", both + flow("Join", "Done"));
        var run = start();
        complete(wanda);
        var second = publish("New", both + flow("Join", "Last") + task("Last", "Last", WANDA) + flow("Last", "Done"));
        assertThat(moves.cases(first))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.steps()).hasSize(2).contains("Join"));

        move(proposed(first, second), run);
        complete(wanda);

        assertThat(item().step()).isEqualTo("Last");
    }

    @Test
    void severalPersonsWhoAreAskedAtOnceGoOnAlthoughOneHasAnswered() {
        var each =
                """
                <bpmn:multiInstanceLoopCharacteristics camunda:collection="${items(persons)}" camunda:elementVariable="person" />
                """;
        var ask = "camunda:assignee=\"${person}\"";
        var first = publish("Old", path("Each", task("Each", "Each", ask, each)));
        var rolf = people.person("Rolf");
        var anna = people.person("Anna");
        var run = start(Map.of("persons", wanda + "," + rolf + "," + anna));
        currentPerson.actingAs(rolf, () -> items.complete(itemOf(rolf), Map.of("answer", "yes")));
        var second = publish("New", path("Every", task("Every", "Each", ask, each)) + late("Late", "Every", "P3D"));

        move(proposed(first, second), run);

        assertThat(trial.open(subject)).hasSize(2);
        complete(wanda);
        complete(anna);
        assertThat(currentPerson.actingAs(olga, () -> runs.of(subject)))
                .allSatisfy(over -> assertThat(over.endedAt()).isNotNull());
    }

    @Test
    void whatFinishesOnItsVersionStaysThere() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var second = publish("New", one("Ask", "") + told());
        var waiting = moves.cases(first).get(0);

        assertThat(waiting.subject()).isEqualTo(subject);
        assertThat(proposed(first, second).of(waiting)).isEqualTo(Choice.MOVE);
        var plan = proposed(first, second).with("Ask", StepMove.STAY);
        assertThat(plan.of(waiting)).isEqualTo(Choice.STAY);
        assertThat(test(plan, run)).contains(new Obstacle(Kind.BY_PLAN, "Ask"));
    }

    @Test
    void aCalledRunMovesAlone() {
        var first = publish("Old", one("Ask", ""));
        var outer = MovingModels.newName();
        models.publish(
                olga,
                outer,
                "Outer",
                path(
                        "Call",
                        """
                <bpmn:callActivity id="Call" calledElement="%s"><bpmn:extensionElements>
                  <camunda:in businessKey="${objectiveId}" /><camunda:in variables="all" />
                </bpmn:extensionElements></bpmn:callActivity>"""
                                .formatted(name)));
        var root = currentPerson.actingAs(wanda, () -> runs.start(new ProcessKey(outer), subject, variables(Map.of())));
        var second = publish("New", one("Ask", "") + told());
        var called = moves.cases(first).get(0).run();

        move(proposed(first, second), called);
        complete(wanda);

        assertThat(currentPerson.actingAs(olga, () -> runs.of(subject)))
                .extracting(run -> run.endedAt() != null)
                .containsOnly(true);
        assertThat(root).isNotEqualTo(called);
    }

    @Test
    void onlyProcessOwnersMoveCasesAndOnlyOnce() {
        var first = publish("Old", one("Ask", ""));
        var run = start();
        var second = publish("New", one("Ask", "") + told());
        var plan = proposed(first, second);

        assertThatThrownBy(() -> currentPerson.actingAs(wanda, () -> moves.move(plan, run, () -> {})))
                .isInstanceOf(RuleViolation.class);
        move(plan, run);
        assertThatThrownBy(() -> move(plan, run)).isInstanceOfSatisfying(CaseNotMoved.class, kept -> assertThat(
                        kept.obstacle().kind())
                .isEqualTo(Kind.ENDED));
    }

    private VersionId publish(String label, String elements) {
        return models.publish(olga, name, label, elements);
    }

    private static String one(String step, String more) {
        return path(step, task(step, "Ask", WANDA + " " + more));
    }

    private static String path(String step, String element) {
        return flow("Begun", step) + element + flow(step, "Done");
    }

    private static String separatedFrom(String step) {
        return """
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="separate-from" value="%s" />
                </camunda:properties></bpmn:extensionElements>
                """
                .formatted(step);
    }

    private RunId start() {
        return start(Map.of());
    }

    private RunId start(Map<String, Object> more) {
        return currentPerson.actingAs(wanda, () -> runs.start(new ProcessKey(name), subject, variables(more)));
    }

    private Map<String, @Nullable Object> variables(Map<String, Object> more) {
        Map<String, @Nullable Object> variables = new HashMap<>(more);
        variables.put("who", wanda.toString());
        variables.put("objectiveId", subject.id());
        return variables;
    }

    private MovePlan proposed(VersionId from, VersionId to) {
        var steps = new TreeMap<String, StepMove>();
        moves.steps(from, to).forEach(step -> steps.put(step.id(), step.proposed()));
        return new MovePlan(from, to, steps);
    }

    private Step step(VersionId from, VersionId to, String id) {
        return moves.steps(from, to).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void move(MovePlan plan, RunId run) {
        currentPerson.actingAs(olga, () -> moves.move(plan, run, () -> {}));
    }

    private Optional<Obstacle> test(MovePlan plan, RunId run) {
        return currentPerson.actingAs(olga, () -> moves.test(plan, run));
    }

    private void tell() {
        runs.message("NewsTold", subject, Map.of());
    }

    private WorkItem item() {
        return currentPerson
                .actingAs(olga, () -> items.find(trial.item(subject)))
                .orElseThrow();
    }

    private WorkItemId itemOf(PersonId person) {
        return trial.open(subject).stream()
                .filter(id -> person.equals(currentPerson
                        .actingAs(olga, () -> items.find(id))
                        .orElseThrow()
                        .assignee()))
                .findFirst()
                .orElseThrow();
    }

    private void complete(PersonId person) {
        currentPerson.actingAs(person, () -> items.complete(itemOf(person), Map.of("answer", "yes")));
    }

    private String form() {
        return currentPerson
                .actingAs(wanda, () -> forms.of(trial.item(subject)))
                .orElseThrow()
                .toString();
    }

    private Instant timer(RunId run) {
        return management
                .createJobQuery()
                .processInstanceId(run.value())
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private int version(RunId run) {
        return currentPerson.actingAs(olga, () -> runs.of(subject)).stream()
                .filter(each -> each.id().equals(run))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
