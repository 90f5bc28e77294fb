package org.optr.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.project.ProjectStatus;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Oskar's objective is approved by Rita and Anna; Max manages a project for it and Mia another, Frank counts both. */
@OptrTest
class TwoProjectsTest {

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ObjectiveFixtures objectiveFixtures;

    @Autowired
    private ProjectService projects;

    @Autowired
    private ProjectReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private WorkItems items;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private UnitId unit;
    private PersonId anna;
    private PersonId frank;
    private PersonId max;
    private PersonId mia;
    private PersonId sina;
    private ObjectiveId objective;

    @BeforeEach
    void publishedObjective() {
        unit = people.unit("Logistics 物流");
        var oskar = people.person("Oskar", unit);
        var rita = people.person("Rita", unit);
        anna = people.person("Anna", unit);
        frank = people.person("Frank", unit);
        max = people.person("Max", unit);
        mia = people.person("Mia", unit);
        sina = people.person("Sina", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(anna, Roles.UNIT_HEAD, unit);
        people.grant(frank, Roles.FINANCE, unit);
        objective = objectiveFixtures.draft("Deliver faster", oskar, unit, objectiveFixtures.cycle(), Set.of());
        people.as(oskar, () -> objectives.submit(objective));
        complete(rita, item(objective.toString()), "aligned");
        complete(anna, item(objective.toString()), "approve");
    }

    @Test
    void bothAreCarriedByTheRunOfTheirObjective() {
        var first = proposed("One order system", max);
        var second = proposed("One price list", mia);

        assertThat(processes(first)).containsExactly("project-initiation", "optr-lifecycle");
        assertThat(processes(second)).containsExactly("project-initiation", "optr-lifecycle");
        assertThat(page(first).manager()).isEqualTo(max);
        assertThat(tasks.getVariable(item(first.toString()).value(), "managerId"))
                .isEqualTo(max.toString());
        assertThat(tasks.getVariable(item(second.toString()).value(), "managerId"))
                .isEqualTo(mia.toString());
    }

    @Test
    void whatHappensToOneProjectIsNoMatterOfTheOther() {
        var first = proposed("One order system", max);
        var second = proposed("One price list", mia);
        submit(first, max);
        submit(second, mia);
        complete(frank, item(first.toString()), "feasible");

        people.as(sina, () -> projects.cancel(second, "No longer needed"));
        complete(anna, item(first.toString()), "approve");

        assertThat(page(first).status()).isEqualTo(ProjectStatus.PLANNING);
        assertThat(page(second).status()).isEqualTo(ProjectStatus.CANCELLED);
        assertThat(open(second.toString())).isEmpty();
        assertThat(processes(second)).containsExactly("project-initiation", "optr-lifecycle");
    }

    @Test
    void fourEyesHoldForEachProjectOnItsOwn() {
        var first = proposed("One order system", max);
        var second = proposed("One price list", mia);
        submit(first, max);
        submit(second, mia);

        complete(frank, item(first.toString()), "feasible");

        assertThat(items.excluded(item(first.toString()))).contains(max, frank).doesNotContain(mia);
        assertThat(items.excluded(item(second.toString()))).contains(mia).doesNotContain(max, frank);
    }

    @Test
    void theRunOfTheObjectiveKnowsNothingOfItsProjects() {
        proposed("One order system", max);
        proposed("One price list", mia);

        var life = runtime.createProcessInstanceQuery()
                .processDefinitionKey("optr-lifecycle")
                .processInstanceBusinessKey(objective.toString())
                .singleResult();

        assertThat(runtime.getVariables(life.getId()))
                .containsEntry("objectivePublished", true)
                .doesNotContainKeys("projectId", "managerId", "sponsorId");
    }

    private ProjectId proposed(String title, PersonId manager) {
        return people.as(manager, () -> projects.propose(fixtures.draft(title, objective, unit, manager, sina)));
    }

    private void submit(ProjectId project, PersonId manager) {
        people.as(
                manager,
                () -> projects.writeBusinessCase(project, page(project).version(), ProjectExamples.businessCase()));
        complete(manager, item(project.toString()), "submit");
    }

    private void complete(PersonId person, WorkItemId item, String outcome) {
        people.as(person, () -> items.complete(item, Map.of("outcome", outcome)));
    }

    private ProjectPage page(ProjectId project) {
        return people.as(sina, () -> reader.page(project).orElseThrow());
    }

    private List<String> processes(ProjectId project) {
        var subject = new SubjectRef(SubjectKind.PROJECT, project.toString());
        return people.as(sina, () -> runs.of(subject)).stream()
                .map(run -> run.process().value())
                .toList();
    }

    private WorkItemId item(String subject) {
        return open(subject).get(0);
    }

    private List<WorkItemId> open(String subject) {
        return tasks.createTaskQuery().processInstanceBusinessKey(subject).listPage(0, 10).stream()
                .map(Task::getId)
                .map(WorkItemId::new)
                .toList();
    }
}
