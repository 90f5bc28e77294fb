package org.optr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna asks for approval, Rita reviews; whatever the engine does on the way is an entry. */
@OptrTest
class EngineEntriesTest {

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private PersonId rita;
    private ObjectiveId objective;
    private String root;

    @BeforeEach
    void submitted() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        rita = people.person("Rita", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        objective = fixtures.draft("Faster", anna, unit, fixtures.cycle(), Set.of());
        current.actingAs(anna, () -> objectives.submit(objective));
        root = jdbc.sql("select distinct root_case from audit_entry where subject_id = ? and root_case is not null")
                .param(objective.toString())
                .query(String.class)
                .single();
    }

    @Test
    void everyStepThatTheEngineDidItselfIsAnEntryOfTheCase() {
        current.actingAs(rita, () -> items.complete(item(), Map.of("outcome", "aligned")));

        var done = jdbc.sql(
                        """
                        select count(*) from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = ? and END_TIME_ is not null
                        and ACT_TYPE_ not in ('userTask', 'multiInstanceBody', 'startEvent', 'exclusiveGateway',
                            'inclusiveGateway', 'parallelGateway', 'complexGateway', 'eventBasedGateway')""")
                .param(root)
                .query(Integer.class)
                .single();
        assertThat(done).isPositive();
        assertThat(count("StepDone") + count("StepCancelled")).isEqualTo(done);
        assertThat(count("StepEntered")).isPositive();
        assertThat(count("WorkItemOffered"))
                .isEqualTo(jdbc.sql("select count(*) from ACT_HI_TASKINST where ROOT_PROC_INST_ID_ = ?")
                        .param(root)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aDecisionIsAnEntryWithItsInputsItsRuleAndItsOutcome() {
        var decided = changes("DecisionEvaluated");

        assertThat(decided).isNotEmpty().allSatisfy(changes -> assertThat(changes)
                .contains("\"decision-table\"", "\"decision-input\""));
        assertThat(decided).anySatisfy(changes -> assertThat(changes)
                .contains("objective-quality:", "\"decision-rule\"", "\"decision-output\""));
        assertThat(decided)
                .hasSize(jdbc.sql("select count(*) from ACT_HI_DECINST where ROOT_PROC_INST_ID_ = ?")
                        .param(root)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aTimerThatFiresIsAnEntryOfItsCase() {
        var timer = management.createJobQuery().timers().active().listPage(0, 1_000).stream()
                .filter(job -> job.getProcessInstanceId() != null && isOfCase(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();

        management.executeJob(timer.getId());

        assertThat(changes("TimerFired")).singleElement().asString().contains("\"step\"");
    }

    @Test
    void everyEntryOfTheEngineNamesTheVersionOfItsModel() {
        var versions = jdbc.sql(
                        """
                        select coalesce(model_version, event) from audit_entry
                        where root_case = ? and (event like 'Run%' or event like 'WorkItem%' or event like 'Step%')""")
                .param(root)
                .query(String.class)
                .list();

        assertThat(versions).isNotEmpty().allMatch(version -> version.contains("@"));
    }

    @Test
    void theHistoryOfTheObjectiveTellsWhatPeopleDidOnly(@Autowired AuditTrail trail) {
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());

        assertThat(current.actingAs(rita, () -> trail.of(subject, AuditTrail.NEWEST, 100)))
                .isNotEmpty()
                .extracting(AuditRecord::event)
                .doesNotContainAnyElementsOf(BesideTheHistory.EVENTS);
    }

    private boolean isOfCase(String run) {
        return jdbc.sql("select count(*) from ACT_HI_PROCINST where PROC_INST_ID_ = ? and ROOT_PROC_INST_ID_ = ?")
                .params(run, root)
                .query(Boolean.class)
                .single();
    }

    private WorkItemId item() {
        return new WorkItemId(tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .listPage(0, 1)
                .get(0)
                .getId());
    }

    private int count(String event) {
        return changes(event).size();
    }

    private List<String> changes(String event) {
        return jdbc.sql("select changes from audit_entry where root_case = ? and event = ? order by entry_id")
                .params(root, event)
                .query(String.class)
                .list();
    }
}
