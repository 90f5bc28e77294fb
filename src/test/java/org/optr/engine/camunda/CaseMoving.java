package org.optr.engine.camunda;

import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Step;
import org.optr.engine.DeployedForms;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
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
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Olga moves cases in which Wanda answers: what the tests of that need. */
abstract class CaseMoving {

    static final String WANDA = "camunda:assignee=\"${who}\"";

    final String name = MovingModels.newName();
    final SubjectRef subject =
            new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());

    @Autowired
    CaseMoves moves;

    @Autowired
    MovingModels models;

    @Autowired
    ModelLibrary library;

    @Autowired
    ProcessRuns runs;

    @Autowired
    WorkItems items;

    @Autowired
    DeployedForms forms;

    @Autowired
    Trial trial;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient database;

    @Autowired
    PeopleFixtures people;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    CommittedEvents events;

    PersonId olga;
    PersonId wanda;

    @BeforeEach
    void olgaOwnsProcessesAndWandaAnswers() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        wanda = people.person("Wanda");
    }

    VersionId publish(String label, String elements) {
        return models.publish(olga, name, label, elements);
    }

    static String one(String step, String more) {
        return path(step, task(step, "Ask", WANDA + " " + more));
    }

    static String path(String step, String element) {
        return flow("Begun", step) + element + flow(step, "Done");
    }

    static String separatedFrom(String step) {
        return """
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="separate-from" value="%s" />
                </camunda:properties></bpmn:extensionElements>
                """
                .formatted(step);
    }

    RunId start() {
        return start(Map.of());
    }

    RunId start(Map<String, Object> more) {
        return currentPerson.actingAs(wanda, () -> runs.start(new ProcessKey(name), subject, variables(more)));
    }

    Map<String, @Nullable Object> variables(Map<String, Object> more) {
        Map<String, @Nullable Object> variables = new HashMap<>(more);
        variables.put("who", wanda.toString());
        variables.put("objectiveId", subject.id());
        return variables;
    }

    MovePlan proposed(VersionId from, VersionId to) {
        var steps = new TreeMap<String, StepMove>();
        moves.steps(from, to).forEach(step -> steps.put(step.id(), step.proposed()));
        return new MovePlan(from, to, steps);
    }

    Step step(VersionId from, VersionId to, String id) {
        return moves.steps(from, to).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void move(MovePlan plan, RunId run) {
        currentPerson.actingAs(olga, () -> moves.move(plan, run, () -> {}));
    }

    Optional<Obstacle> test(MovePlan plan, RunId run) {
        return currentPerson.actingAs(olga, () -> moves.test(plan, run));
    }

    void tell() {
        runs.message("NewsTold", subject, Map.of());
    }

    WorkItem item() {
        return currentPerson
                .actingAs(olga, () -> items.find(trial.item(subject)))
                .orElseThrow();
    }

    WorkItemId itemOf(PersonId person) {
        return trial.open(subject).stream()
                .filter(id -> person.equals(currentPerson
                        .actingAs(olga, () -> items.find(id))
                        .orElseThrow()
                        .assignee()))
                .findFirst()
                .orElseThrow();
    }

    void complete(PersonId person) {
        currentPerson.actingAs(person, () -> items.complete(itemOf(person), Map.of("answer", "yes")));
    }

    String form() {
        return currentPerson
                .actingAs(wanda, () -> forms.of(trial.item(subject)))
                .orElseThrow()
                .toString();
    }

    Instant timer(RunId run) {
        return management
                .createJobQuery()
                .processInstanceId(run.value())
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    int version(RunId run) {
        return currentPerson.actingAs(olga, () -> runs.of(subject)).stream()
                .filter(each -> each.id().equals(run))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
