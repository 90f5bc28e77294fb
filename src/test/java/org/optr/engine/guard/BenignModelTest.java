package org.optr.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the guard lets through must also run: a table, a step, work for several people, a timer, a called process. */
class BenignModelTest {

    private static final String UNIT = UUID.randomUUID().toString();

    private static TestEngine test;
    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        test = TestEngine.guarded(Map.of("publishObjective", execution -> execution.setVariable("published", true)));
        engine = test.engine;
        engine.getRepositoryService()
                .createDeployment()
                .addString("benign.bpmn", BenignModels.PROCESS)
                .addString("benign-child.bpmn", BenignModels.CHILD)
                .addString("benign-approvers.dmn", BenignModels.TABLE)
                .deploy();
    }

    @AfterAll
    static void stop() {
        test.close();
    }

    @Test
    void theCheckFindsNothing() {
        var check = new ModelCheck(Set.of("publishObjective"));

        assertThat(check.bpmn(BenignModels.PROCESS.getBytes(UTF_8))).isEmpty();
        assertThat(check.bpmn(BenignModels.CHILD.getBytes(UTF_8))).isEmpty();
        assertThat(check.dmn(BenignModels.TABLE.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aCaseRunsToItsEnd() {
        var run = started("company", "[\"anna\", \"boris\"]");
        var decide = task(run, "Decide");

        assertThat(decide.getAssignee()).isNull();
        assertThat(engine.getTaskService().getIdentityLinksForTask(decide.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactlyInAnyOrder("portfolio-board", "unit-head@" + UNIT);
        assertThat(decide.getDueDate()).isEqualTo(Date.from(Instant.parse("2026-11-24T09:30:00Z")));
        assertThat(decide.getName()).isEqualTo("Decide on Delight customers");
        engine.getTaskService().complete(decide.getId(), Map.of("decision", "approve"));

        assertThat(engine.getRuntimeService().getVariable(run.getId(), "published"))
                .isEqualTo(true);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(run.getId())
                        .list())
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("anna", "boris");
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run.getId())
                .list()
                .forEach(each -> engine.getTaskService().complete(each.getId()));

        var child = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(run.getId())
                .singleResult();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("o-1")
                        .processDefinitionKey("benign-child")
                        .count())
                .isPositive();
        engine.getTaskService().complete(task(child, "Finish").getId());
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run.getId())
                        .count())
                .isZero();
    }

    @Test
    void oneRuleAloneGivesItsValue() {
        var run = started("team", "[]");

        assertThat(engine.getRuntimeService().getVariable(run.getId(), "approver"))
                .isEqualTo("unit-head@" + UNIT);
    }

    @Test
    void anUndefinedVariableTakesTheDefaultFlow() {
        var run = started("team", "[]");

        engine.getTaskService().complete(task(run, "Decide").getId());

        assertThat(task(run, "Revise")).isNotNull();
    }

    @Test
    void theTimerFires() {
        var run = started("team", "[]");
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run.getId())
                .singleResult();

        engine.getManagementService().executeJob(timer.getId());

        assertThat(task(run, "Remind")).isNotNull();
    }

    private static ProcessInstance started(String level, String people) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "benign",
                        Map.of(
                                "objectiveId",
                                "o-1",
                                "level",
                                level,
                                "unitId",
                                UNIT,
                                "title",
                                "Delight customers",
                                "stakeholders",
                                people,
                                "unitHead",
                                "unit-head@" + UNIT));
    }

    private static Task task(ProcessInstance run, String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run.getId())
                .taskDefinitionKey(step)
                .singleResult();
    }
}
