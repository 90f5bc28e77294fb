package org.optr.engine.camunda;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Starts runs of the test models {@code trial-operated} and {@code trial-calls}: Anna asks, Rita reviews, Petra owns the processes. */
@Component
class OperatedTrial {

    static final ProcessKey PROCESS = new ProcessKey("trial-operated");
    static final ProcessKey CALLS = new ProcessKey("trial-calls");

    private final RepositoryService repository;
    private final ProcessRuns runs;
    private final PeopleFixtures people;
    private final CurrentPerson currentPerson;

    OperatedTrial(RepositoryService repository, ProcessRuns runs, PeopleFixtures people, CurrentPerson currentPerson) {
        this.repository = repository;
        this.runs = runs;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    Case start(Map<String, @Nullable Object> more) {
        return start(PROCESS, more);
    }

    Case start(ProcessKey process, Map<String, @Nullable Object> more) {
        deploy();
        var anna = people.person("Anna");
        var rita = people.person("Rita");
        var petra = people.person("Petra");
        people.grant(petra, Roles.PROCESS_OWNER);
        var subject = new SubjectRef(SubjectKind.PERSON, people.person("Tom").toString());
        Map<String, @Nullable Object> variables =
                new HashMap<>(Map.of("panel", rita.toString(), "days", 3L, "enough", false));
        variables.putAll(more);
        var run = currentPerson.actingAs(anna, () -> runs.start(process, subject, variables));
        return new Case(run, subject, anna, rita, petra);
    }

    private void deploy() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS.value())
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .name(PROCESS.value())
                    .addClasspathResource("engine/trial-operated.bpmn")
                    .addClasspathResource("engine/trial-calls.bpmn")
                    .addClasspathResource("engine/trial-calls-find.bpmn")
                    .addClasspathResource("engine/trial-calls-review.bpmn")
                    .deploy();
        }
    }

    record Case(RunId run, SubjectRef subject, PersonId anna, PersonId rita, PersonId petra) {}
}
