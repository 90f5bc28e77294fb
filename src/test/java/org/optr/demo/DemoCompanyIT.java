package org.optr.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.OptrIT;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.engine.FailedSteps;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItems;
import org.optr.inbox.Inbox;
import org.optr.inbox.StandardView;
import org.optr.objective.CycleService;
import org.optr.objective.ObjectiveFilter;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveStatus;
import org.optr.objective.ObjectiveSummary;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.project.ChangeEntry;
import org.optr.project.ChangeStatus;
import org.optr.project.Changes;
import org.optr.project.ProjectFilter;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectStatus;
import org.optr.project.ProjectSummary;
import org.optr.project.PunchItemStatus;
import org.optr.project.PunchList;
import org.optr.project.Severity;
import org.optr.result.Criterion;
import org.optr.result.ResultReader;
import org.optr.result.ResultStatus;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.shell.DemoSignIns;
import org.optr.task.TaskFilter;
import org.optr.task.TaskReader;
import org.optr.task.TaskRow;
import org.optr.task.TaskStatus;
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
    private TaskReader tasks;

    @Autowired
    private ResultReader results;

    @Autowired
    private Changes changes;

    @Autowired
    private PunchList punchList;

    @Autowired
    private FailedSteps failedSteps;

    @Autowired
    private AuditTrail history;

    @Autowired
    private Inbox inbox;

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
    @EnumSource
    void everyStatusOfAProjectIsThereTwice(ProjectStatus status) {
        assertThat(projectsThatAre(status)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusOfATaskIsThereTwice(TaskStatus status) {
        assertThat(tasksThatAre(Set.of(status))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void sixtyTasksArePlanned() {
        assertThat(tasksThatAre(Set.of())).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void whatIsClosedHasAFrozenScoreAndLessons() {
        assertThat(Stream.concat(
                        seenByAnybody(ObjectiveStatus.CLOSED).stream()
                                .map(closed -> new SubjectRef(
                                        SubjectKind.OBJECTIVE, closed.id().toString())),
                        projectsThatAre(ProjectStatus.CLOSED).stream().map(closed -> project(closed.id()))))
                .hasSizeGreaterThanOrEqualTo(4)
                .extracting(subject -> asOptr(() -> results.of(subject)).orElseThrow())
                .allSatisfy(result -> {
                    assertThat(result.status()).isEqualTo(ResultStatus.CLOSED);
                    assertThat(result.given()).isNotNull();
                    assertThat(result.ratings()).hasSize(Criterion.values().length);
                    assertThat(result.lessons()).isNotEmpty();
                });
    }

    @Test
    void oneChangeIsAppliedAndOneIsInDecision() {
        assertThat(projectsThatAre(ProjectStatus.RUNNING))
                .flatExtracting(project -> asOptr(() -> changes.of(project.id())))
                .extracting(ChangeEntry::status)
                .contains(ChangeStatus.APPLIED, ChangeStatus.IN_DECISION);
    }

    @Test
    void aCriticalPunchItemIsOpenAndAHandOverIsUnderWay() {
        var closing = projectsThatAre(ProjectStatus.CLOSING);

        assertThat(closing)
                .flatExtracting(project -> asOptr(() -> punchList.of(project.id())))
                .anyMatch(item ->
                        item.content().severity() == Severity.CRITICAL && item.status() == PunchItemStatus.OPEN);
        assertThat(workItems.after(null, ALL)).extracting(OpenWorkItem::item).anyMatch(item -> item.step()
                .equals("AcceptHandOver"));
    }

    @Test
    void noStepHasFailed() {
        assertThat(seenByAnybody(ObjectiveStatus.PUBLISHED)).allSatisfy(objective -> {
            var subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.id().toString());
            assertThat(asOptr(() -> failedSteps.of(subject))).isEmpty();
        });
    }

    @Test
    void theHistoryOfAClosedProjectNamesEverybodyWhoHadAPart() {
        var closed = projectsThatAre(ProjectStatus.CLOSED);

        assertThat(closed).allSatisfy(project -> {
            var page = page(project.id());
            assertThat(asOptr(() -> history.of(project(project.id()), AuditTrail.NEWEST, ALL)))
                    .extracting(AuditRecord::actor)
                    .contains(page.manager(), page.sponsor(), page.operationsOwner(), person("Sofia Rossi"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hannah Brandt", "Mei Lin", "Rafael Ferreira", "Tomás Rivera", "Noah Fischer"})
    void eachDemoSignInHasAnInboxThatCanBeRead(String name) {
        var waiting =
                currentPerson.actingAs(person(name), () -> inbox.page(StandardView.WAITING, ZoneOffset.UTC, null, ALL));

        assertThat(waiting.items()).hasSizeBetween(4, 30);
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
    void aSecondStartChangesNothing() {
        var before = people.search("", 0, ALL).size();

        demo.run(null);

        assertThat(people.search("", 0, ALL)).hasSize(before);
    }

    @Test
    void theClockIsBackAtNow() {
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    private PersonId person(String name) {
        return people.search(name, 0, 1).get(0).id();
    }

    private static SubjectRef project(ProjectId id) {
        return new SubjectRef(SubjectKind.PROJECT, id.toString());
    }

    private <T> T asOptr(Supplier<T> query) {
        return currentPerson.actingAs(PersonId.SYSTEM, query);
    }

    private List<TaskRow> tasksThatAre(Set<TaskStatus> statuses) {
        return asOptr(() -> tasks.find(new TaskFilter("", statuses, null), 0, ALL));
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
