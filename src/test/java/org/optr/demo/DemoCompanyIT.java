package org.optr.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.OptrIT;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItems;
import org.optr.objective.CycleService;
import org.optr.objective.ObjectiveFilter;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveStatus;
import org.optr.objective.ObjectiveSummary;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.project.ProjectFilter;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectStatus;
import org.optr.project.ProjectSummary;
import org.optr.shell.DemoSignIns;
import org.springframework.beans.factory.annotation.Autowired;

@OptrIT
class DemoCompanyIT {

    private static final int ALL = 500;

    @Autowired
    private DemoCompany demo;

    @Autowired
    private People people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CycleService cycles;

    @Autowired
    private ObjectiveReader objectives;

    @Autowired
    private ProjectReader projects;

    @Autowired
    private OpenWorkItems workItems;

    @Autowired
    private WorkItems decisions;

    @Autowired
    private DemoSignIns signIns;

    @Autowired
    private Clock clock;

    @Test
    void theCompanyHasPeopleUnitsAndACurrentCycle() {
        assertThat(people.search("", 0, ALL))
                .hasSizeGreaterThanOrEqualTo(20)
                .extracting(PersonSummary::name)
                .contains("张伟");
        assertThat(people.units())
                .hasSizeGreaterThanOrEqualTo(13)
                .extracting("name")
                .contains("Northwind Robotics");
        assertThat(currentPerson.actingAs(PersonId.SYSTEM, cycles::current))
                .hasValueSatisfying(cycle -> assertThat(cycle.name()).endsWith("Q3"));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusIsThereTwice(ObjectiveStatus status) {
        assertThat(seenByAnybody(status)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void publishedObjectivesDifferInHealth() {
        assertThat(seenByAnybody(ObjectiveStatus.PUBLISHED))
                .extracting(objective -> objective.figures().health())
                .doesNotContainNull()
                .hasSizeGreaterThan(2)
                .satisfies(healths -> assertThat(Set.copyOf(healths)).hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, 1", "IN_APPROVAL, 1", "PLANNING, 1", "PLAN_IN_APPROVAL, 1", "RUNNING, 2"})
    void projectsAreOnTheirWay(ProjectStatus status, int atLeast) {
        assertThat(projectsThatAre(status)).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void runningProjectsHaveABaseline() {
        assertThat(projectsThatAre(ProjectStatus.RUNNING))
                .extracting(project -> page(project.id()).baselines())
                .allSatisfy(baselines -> assertThat(baselines).isNotEmpty());
    }

    @Test
    void aProjectDecisionWaitsForMei() {
        var mei = people.search("Mei Lin", 0, 1).get(0).id();
        var groups = people.groupsOf(mei);

        assertThat(workItems.after(null, ALL))
                .extracting(OpenWorkItem::item)
                .filteredOn(item -> item.step().equals("DecideOnProject"))
                .anySatisfy(item -> {
                    assertThat(item.groups()).containsAnyElementsOf(groups);
                    assertThat(currentPerson.actingAs(mei, () -> decisions.excluded(item.id())))
                            .doesNotContain(mei);
                });
    }

    @Test
    void aBusinessCaseWaitsForTomas() {
        var tomas = people.search("Tomás Rivera", 0, 1).get(0).id();

        assertThat(workItems.after(null, ALL))
                .extracting(OpenWorkItem::item)
                .anyMatch(item -> item.step().equals("WriteBusinessCase") && tomas.equals(item.assignee()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hannah Brandt", "Mei Lin", "Rafael Ferreira", "Tomás Rivera"})
    void somethingWaitsForEachDemoSignIn(String name) {
        var person = people.search(name, 0, 1).get(0).id();
        var groups = people.groupsOf(person);

        assertThat(workItems.after(null, ALL))
                .extracting(OpenWorkItem::item)
                .anyMatch(item -> person.equals(item.assignee())
                        || (item.assignee() == null && item.groups().stream().anyMatch(groups::contains)));
    }

    @Test
    void whoeverIsAskedBesideOthersIsAskedInTheSameRound() {
        assertThat(workItems.after(null, ALL))
                .extracting(OpenWorkItem::item)
                .filteredOn(item -> item.step().equals("DecideOnProject"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.round()).isEqualTo(1));
    }

    @Test
    void theDemoSignInsAreItsPeople() {
        assertThat(signIns.all())
                .extracting(DemoSignIns.DemoSignIn::name)
                .allSatisfy(name -> assertThat(people.search(name, 0, 1)).isNotEmpty());
    }

    @Test
    void aSecondStartChangesNothing() throws IOException {
        var before = people.search("", 0, ALL).size();

        demo.run(null);

        assertThat(people.search("", 0, ALL)).hasSize(before);
    }

    @Test
    void theClockIsBackAtNow() {
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    private ProjectPage page(ProjectId id) {
        return currentPerson.actingAs(PersonId.SYSTEM, () -> projects.page(id)).orElseThrow();
    }

    private List<ProjectSummary> projectsThatAre(ProjectStatus status) {
        return currentPerson.actingAs(
                PersonId.SYSTEM, () -> projects.find(new ProjectFilter("", null, status, null, null), 0, ALL));
    }

    private Collection<ObjectiveSummary> seenByAnybody(ObjectiveStatus status) {
        var filter = new ObjectiveFilter(null, null, status, null, "");
        return people.search("", 0, ALL).stream()
                .map(person -> currentPerson.actingAs(person.id(), () -> objectives.find(filter, 0, ALL)))
                .flatMap(List::stream)
                .collect(toMap(ObjectiveSummary::id, identity(), (same, again) -> same))
                .values();
    }
}
