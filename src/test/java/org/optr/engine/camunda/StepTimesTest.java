package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseOperations;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases;
import org.optr.engine.RunningCases.ProcessLoad;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.engine.RunningCases.Times;
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

/** What the heat map says of cases whose figures are counted by hand. */
@OptrTest
class StepTimesTest {

    private static final String WANDA = "camunda:assignee=\"${who}\"";
    private static final String ASKING = flow("Begun", "Ask") + task("Ask", "Ask", WANDA) + flow("Ask", "Done");

    private final String name = MovingModels.newName();

    @Autowired
    private MovingModels models;

    @Autowired
    private RunningCases cases;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private WorkItems items;

    @Autowired
    private ManagementService management;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private JdbcClient database;

    private PersonId olga;
    private PersonId anna;
    private PersonId wanda;

    @BeforeEach
    void olgaOwnsTheProcess() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        anna = people.person("Anna");
        wanda = people.person("Wanda");
    }

    @Test
    void whatWaitsIsCountedOverAllVersionsAndForEach() {
        publish(name, ASKING);
        waiting(1);
        waiting(2);
        waiting(10);
        publish(name, ASKING + MovingModels.told());
        waiting(3);
        var held = waiting(4);
        currentPerson.actingAs(olga, () -> operations.suspend(held, "The budget is checked"));

        assertThat(load(name, null).cases()).isEqualTo(5);
        assertThat(step(load(name, null), "Ask").waiting()).isEqualTo(5);
        assertHours(step(load(name, null), "Ask").waited(), 3, 10);
        assertThat(load(name, 1).cases()).isEqualTo(3);
        assertHours(step(load(name, 1), "Ask").waited(), 2, 10);
        assertThat(step(load(name, 2), "Ask").waiting()).isEqualTo(2);
        assertHours(step(load(name, 2), "Ask").waited(), 3, 4);
    }

    @Test
    void timeSpentIsThatOfWhatWasDoneLatelyAndNotCutOff() {
        publish(name, ASKING);
        done(2, 1);
        done(3, 1);
        done(6, 89);
        done(40, 91);
        var cut = start(name, Map.of());
        runtime.deleteProcessInstance(cut.value(), "Not needed");
        took(cut, 50, 1);

        var ask = step(load(name, null), "Ask");

        assertThat(load(name, null).cases()).isZero();
        assertThat(ask.waiting()).isZero();
        assertThat(ask.waited()).isNull();
        assertHours(ask.spent(), 3, 6);
    }

    @Test
    void aStepForSeveralCountsEachOfThem() {
        publish(
                name,
                flow("Begun", "Ask")
                        + task(
                                "Ask",
                                "Ask",
                                "camunda:assignee=\"${one}\"",
                                "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${items(panel)}\" camunda:elementVariable=\"one\" />")
                        + flow("Ask", "Done"));
        var run = start(name, Map.of("panel", wanda + "," + olga + "," + people.person("Rita")));
        complete(run);
        took(run, 7, 1);

        var load = load(name, null);

        assertThat(load.cases()).isEqualTo(1);
        assertThat(load.steps()).extracting(StepLoad::element).containsExactly("Ask");
        assertThat(step(load, "Ask").waiting()).isEqualTo(2);
        assertHours(step(load, "Ask").spent(), 7, 7);
    }

    @Test
    void aCalledProcessIsCountedWhereItIsCalledAndByItself() {
        var called = calling(ASKING);
        start(name, Map.of());

        assertThat(load(name, null).cases()).isEqualTo(1);
        assertThat(load(name, null).steps()).extracting(StepLoad::element).containsExactly("Call");
        assertThat(step(load(name, null), "Call").waiting()).isEqualTo(1);
        assertThat(load(called, null).cases()).isEqualTo(1);
        assertThat(step(load(called, null), "Ask").waiting()).isEqualTo(1);
    }

    @Test
    void whatFailedIsNotCountedAsWaitingToo() {
        var called = calling(flow("Begun", "Record")
                + "<bpmn:serviceTask id=\"Record\" name=\"Record\" camunda:delegateExpression=\"${recordTrial}\" camunda:asyncBefore=\"true\" />"
                + flow("Record", "Done"));
        start(name, Map.of("mood", "fail"));
        start(name, Map.of());
        fail(called);

        assertThat(step(load(name, null), "Call"))
                .extracting(StepLoad::waiting, StepLoad::failed)
                .containsExactly(1L, 1L);
        assertThat(step(load(called, null), "Record").failed()).isEqualTo(1);
    }

    /** Publishes a process that calls another one of these elements, and returns the name of that one. */
    private String calling(String elements) {
        var called = MovingModels.newName();
        publish(called, elements);
        publish(
                name,
                flow("Begun", "Call")
                        + """
                        <bpmn:callActivity id="Call" name="Call" calledElement="%s" camunda:calledElementBinding="latest">
                          <bpmn:extensionElements>
                            <camunda:in source="who" target="who" />
                            <camunda:in source="mood" target="mood" />
                          </bpmn:extensionElements>
                        </bpmn:callActivity>
                        """
                                .formatted(called)
                        + flow("Call", "Done"));
        return called;
    }

    private void publish(String process, String elements) {
        models.publish(olga, process, "Answer", elements);
    }

    private RunId waiting(int hours) {
        var run = start(name, Map.of());
        database.sql("update ACT_HI_ACTINST set START_TIME_ = ? where PROC_INST_ID_ = ? and ACT_ID_ = 'Ask'")
                .params(Timestamp.from(Instant.now().minus(Duration.ofHours(hours))), run.value())
                .update();
        return run;
    }

    private void done(int hours, int daysAgo) {
        var run = start(name, Map.of());
        complete(run);
        took(run, hours, daysAgo);
    }

    /** Wanda does what she is asked. */
    private void complete(RunId run) {
        var task = tasks.createTaskQuery()
                .processInstanceId(run.value())
                .taskAssignee(wanda.toString())
                .singleResult();
        currentPerson.actingAs(wanda, () -> items.complete(new WorkItemId(task.getId()), Map.of()));
    }

    private void took(RunId run, int hours, int daysAgo) {
        var changed = database.sql(
                        "update ACT_HI_ACTINST set DURATION_ = ?, END_TIME_ = ? where PROC_INST_ID_ = ? and ACT_ID_ = 'Ask' and END_TIME_ is not null")
                .params(
                        Duration.ofHours(hours).toMillis(),
                        Timestamp.from(Instant.now().minus(Duration.ofDays(daysAgo))),
                        run.value())
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private void fail(String process) {
        for (var job : management.createJobQuery().processDefinitionKey(process).listPage(0, 10)) {
            var mood = runtime.getVariable(job.getProcessInstanceId(), "mood");
            for (var left = "fail".equals(mood) ? job.getRetries() : 0; left > 0; left--) {
                assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
            }
        }
    }

    private RunId start(String process, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> variables = new HashMap<>(more);
        variables.put("who", wanda.toString());
        variables.putIfAbsent("mood", "well");
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        return currentPerson.actingAs(anna, () -> runs.start(new ProcessKey(process), subject, variables));
    }

    private ProcessLoad load(String process, @Nullable Integer version) {
        return currentPerson.actingAs(olga, () -> cases.load(new ProcessKey(process), version));
    }

    private static StepLoad step(ProcessLoad load, String element) {
        return load.step(element).orElseThrow();
    }

    private static void assertHours(@Nullable Times times, int median, int nineOfTen) {
        assertThat(times).isNotNull();
        assertThat(times.median().toHours()).isEqualTo(median);
        assertThat(times.nineOfTen().toHours()).isEqualTo(nineOfTen);
    }
}
