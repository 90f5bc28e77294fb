package org.optr.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Starts the test process {@code bad-input}, in which Anna and Boris may decide on a plan, and looks at what is stored. */
@Component
class PlanCase {

    private final RepositoryService repository;
    private final TaskService tasks;
    private final ProcessRuns runs;
    private final WorkItems workItems;
    private final PeopleFixtures people;
    private final JdbcClient jdbc;

    PlanCase(
            RepositoryService repository,
            TaskService tasks,
            ProcessRuns runs,
            WorkItems workItems,
            PeopleFixtures people,
            JdbcClient jdbc) {
        this.repository = repository;
        this.tasks = tasks;
        this.runs = runs;
        this.workItems = workItems;
        this.people = people;
        this.jdbc = jdbc;
    }

    record Plan(WorkItem item, PersonId anna, PersonId boris) {}

    Plan start() {
        deploy();
        var group = "plan-decider-" + UUID.randomUUID();
        var anna = people.person("Anna");
        var boris = people.person("Boris");
        people.grant(anna, group);
        people.grant(boris, group);
        var subject = new SubjectRef(SubjectKind.PROJECT, UUID.randomUUID().toString());
        Map<String, Object> variables = new HashMap<>(Map.of("deciders", group, "budget", 50_000L));
        people.as(PersonId.SYSTEM, () -> runs.start(new ProcessKey("bad-input"), subject, variables));
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(subject.id())
                .singleResult()
                .getId();
        var item = people.as(anna, () -> workItems.find(new WorkItemId(task))).orElseThrow();
        return new Plan(item, anna, boris);
    }

    private void deploy() {
        var query = repository.createProcessDefinitionQuery().processDefinitionKey("bad-input");
        if (query.count() == 0) {
            repository
                    .createDeployment()
                    .name("bad-input")
                    .addClasspathResource("forms-under-test/bad-input.bpmn")
                    .addClasspathResource("forms-under-test/bad-input.form")
                    .deploy();
        }
    }

    boolean isOpen(Plan plan) {
        return tasks.createTaskQuery().taskId(plan.item().id().value()).count() == 1;
    }

    Optional<Map<String, Object>> submission(Plan plan) {
        return jdbc.sql("SELECT content FROM form_submission WHERE work_item_id = ?")
                .param(plan.item().id().value())
                .query(String.class)
                .optional()
                .map(FormJson::read);
    }

    long drafts(Plan plan) {
        return jdbc.sql("SELECT COUNT(*) FROM form_draft WHERE work_item_id = ? AND content IS NOT NULL")
                .param(plan.item().id().value())
                .query(Long.class)
                .single();
    }
}
