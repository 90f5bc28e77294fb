package org.optr.engine.camunda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItemId;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Starts runs of the test models {@code trial}, {@code trial-later}, {@code trial-programme} and {@code trial-life}, each with people and a group of its own. */
@Component
class Trial {

    private final RepositoryService repository;
    private final TaskService tasks;
    private final ProcessRuns runs;
    private final PeopleFixtures people;
    private final CurrentPerson currentPerson;

    Trial(
            RepositoryService repository,
            TaskService tasks,
            ProcessRuns runs,
            PeopleFixtures people,
            CurrentPerson currentPerson) {
        this.repository = repository;
        this.tasks = tasks;
        this.runs = runs;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /** Anna asks for the trial, Rita and Rolf review, Boris decides. */
    Case start(Map<String, @Nullable Object> more) {
        return start("trial", more);
    }

    Case start(String process, Map<String, @Nullable Object> more) {
        deploy();
        var group = "trial-reviewer-" + UUID.randomUUID();
        var anna = people.person("Anna");
        var rita = people.person("Rita");
        var rolf = people.person("Rolf");
        var boris = people.person("Boris");
        List.of(anna, rita, rolf).forEach(person -> people.grant(person, group));
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        Map<String, @Nullable Object> variables = new HashMap<>(more);
        variables.put("reviewers", group);
        variables.put("objectiveId", subject.id());
        variables.putIfAbsent("decider", boris.toString());
        var run = currentPerson.actingAs(anna, () -> runs.start(new ProcessKey(process), subject, variables));
        return new Case(run, subject, group, anna, rita, rolf, boris);
    }

    /** The open items of a case, whoever may see them. */
    List<WorkItemId> open(SubjectRef subject) {
        return tasks.createTaskQuery().processInstanceBusinessKey(subject.id()).listPage(0, 100).stream()
                .map(Task::getId)
                .map(WorkItemId::new)
                .toList();
    }

    WorkItemId item(SubjectRef subject) {
        return open(subject).get(0);
    }

    private void deploy() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("trial")
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .name("trial")
                    .addClasspathResource("engine/trial.bpmn")
                    .addClasspathResource("engine/decide-trial.form")
                    .deploy();
            repository
                    .createDeployment()
                    .name("trial-later")
                    .addClasspathResource("engine/trial-later.bpmn")
                    .addClasspathResource("engine/trial-later-thrice.bpmn")
                    .addClasspathResource("engine/trial-later-caller.bpmn")
                    .deploy();
            repository
                    .createDeployment()
                    .name("trial-programme")
                    .addClasspathResource("engine/trial-programme.bpmn")
                    .deploy();
            repository
                    .createDeployment()
                    .name("trial-life")
                    .addClasspathResource("engine/trial-life.bpmn")
                    .addClasspathResource("engine/trial-part.bpmn")
                    .addClasspathResource("engine/decide-trial.form")
                    .deploy();
        }
    }

    record Case(
            RunId run, SubjectRef subject, String group, PersonId anna, PersonId rita, PersonId rolf, PersonId boris) {}
}
