package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.task.TaskExamples.after;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.BaselineTaken;
import org.optr.project.ClosingObstacle;
import org.optr.project.DeliverableId;
import org.optr.project.MissingFact;
import org.optr.project.PlanPart;
import org.optr.project.ProjectCancelled;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.WorkProgress;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class TasksTest {

    @Autowired
    private TaskService service;

    @Autowired
    private TaskAssignment assignment;

    @Autowired
    private TaskReader reader;

    @Autowired
    private TaskDirectory directory;

    @Autowired
    private WorkOfTasks work;

    @Autowired
    private TaskFixtures given;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private ProjectReader projectReader;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private AuditTrail history;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private Clock clock;

    private UnitId unit;
    private PersonId anna;
    private PersonId mei;
    private PersonId sven;
    private PersonId rita;
    private PersonId boris;
    private LocalDate today;
    private ProjectId project;

    @BeforeEach
    void aRunningProject() {
        unit = people.unit("Delivery 交付");
        anna = people.person("Anna", unit);
        mei = people.person("Mei", unit);
        sven = people.person("Sven");
        rita = people.person("Rita", unit);
        boris = people.person("Boris");
        today = LocalDate.now(clock);
        project = projects.running(
                projects.draft("One order system", projects.objective("Deliver faster", unit), unit, mei, sven), anna);
    }

    private ProjectId planning() {
        return projects.planning(
                projects.draft("Planned", projects.objective("Deliver faster", unit), unit, mei, sven), anna);
    }

    private TaskPage page(TaskId id) {
        return pageFor(boris, id);
    }

    private TaskPage pageFor(PersonId person, TaskId id) {
        return current.actingAs(person, () -> reader.page(id).orElseThrow());
    }

    private Wbs wbs(ProjectId id) {
        return current.actingAs(boris, () -> reader.wbs(id));
    }

    private List<String> outline(ProjectId id) {
        return wbs(id).rows().stream()
                .map(row -> row.code() + " " + row.title())
                .toList();
    }

    private void as(PersonId person, Runnable work) {
        current.actingAs(person, work);
    }

    private TaskId add(ProjectId to, TaskId after, String title) {
        return current.actingAs(mei, () -> service.add(to, after, TaskDraft.titled(title)));
    }

    private void change(TaskId id, TaskDraft draft) {
        as(mei, () -> service.change(id, page(id).row().version(), draft));
    }

    private void report(PersonId person, TaskId id, Progress progress) {
        as(person, () -> service.report(id, page(id).row().version(), progress));
    }

    private void assertRefused(String rule, PersonId person, ThrowingCallable command) {
        assertThatThrownBy(() -> current.actingAs(person, () -> {
                    try {
                        command.call();
                    } catch (RuleViolation refusal) {
                        throw refusal;
                    } catch (Throwable other) {
                        throw new AssertionError(other);
                    }
                }))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(rule));
    }

    private List<AuditRecord> historyOf(SubjectKind kind, Object id) {
        return current.actingAs(boris, () -> history.of(new SubjectRef(kind, id.toString()), AuditTrail.NEWEST, 100));
    }

    @Test
    void aPlanIsWrittenAndReadAgain() {
        var plan = planning();
        var build = add(plan, null, "Build 构建");
        var test = add(plan, null, "Test");
        var draw = add(plan, build, "Draw");
        as(mei, () -> service.indent(draw));
        var write = add(plan, draw, "Write");
        as(mei, () -> service.moveUp(write));
        var ship = add(plan, null, "Ship");
        as(mei, () -> service.move(ship, build, 1));
        assertThat(outline(plan)).containsExactly("1 Build 构建", "1.1 Write", "1.2 Ship", "1.3 Draw", "2 Test");
        as(mei, () -> service.outdent(ship));
        as(mei, () -> service.moveDown(ship));
        as(mei, () -> service.remove(write));

        assertThat(outline(plan)).containsExactly("1 Build 构建", "1.1 Draw", "2 Test", "3 Ship");
        assertThat(wbs(plan).rows()).extracting(WbsRow::summary).containsExactly(true, false, false, false);
        assertThat(historyOf(SubjectKind.TASK, ship))
                .extracting(AuditRecord::event)
                .containsExactly("TaskMoved", "TaskMoved", "TaskMoved", "TaskAdded");
        assertThat(historyOf(SubjectKind.PROJECT, plan))
                .filteredOn(entry -> entry.event().equals("TaskRemoved"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.changes()).containsExactly(new FieldChange("task", "Write", null)));
        assertThat(page(test).row().missing()).hasSize(3);
    }

    @Test
    void whatIsWrittenInATaskIsReadAgain() {
        var first = given.planned(project, given.draft("First", rita));
        var deliverable = current.actingAs(mei, () -> projectReader.deliverables(project))
                .get(0)
                .id();
        var draft = new TaskDraft(
                "统一数据 🚀",
                "Because — “quotes” & <b>tags</b> 😀",
                rita,
                today,
                today.plusDays(20),
                new Indicator("Orders that pass", "%", new BigDecimal("60.5"), new BigDecimal("95")),
                new BigDecimal("16.25"),
                PercentRule.WEIGHTED_STEPS,
                List.of(TaskExamples.step("Copy 复制", 1), TaskExamples.step("Check", 3)),
                new BigDecimal(12),
                Set.of(new Dependency(first, 5)),
                deliverable);
        var id = add(project, null, "Later changed");

        change(id, draft);

        var page = page(id);
        assertThat(page.content()).isEqualTo(draft);
        assertThat(page.row().waits()).isTrue();
        assertThat(page.predecessors())
                .extracting(TaskLink::code, TaskLink::title, TaskLink::lagDays)
                .containsExactly(tuple("1", "First", 5));
        assertThat(page(first).successors()).extracting(TaskLink::id).containsExactly(id);
        assertThat(page.path())
                .extracting(PathPart::title)
                .containsExactly("Deliver faster", "One order system", "统一数据 🚀");
        assertThat(page.acceptor()).isEqualTo(mei);
        assertThat(historyOf(SubjectKind.TASK, id).get(0).changes())
                .contains(
                        new FieldChange("responsible", null, "Rita"),
                        new FieldChange("predecessors", null, "First + 5"),
                        new FieldChange("deliverable", null, "Order system"));

        change(id, TaskDraft.titled("Empty again"));
        assertThat(page(id).content()).isEqualTo(TaskDraft.titled("Empty again"));
    }

    @Test
    void aTaskGoesFromItsOfferToAnAcceptedResult() {
        var id = given.planned(project, given.draft("Move the data", rita));
        assertThat(current.actingAs(PersonId.SYSTEM, () -> assignment.toOffer(project)))
                .containsExactly(id);
        as(sven, () -> assignment.offer(id));
        assertThat(current.actingAs(sven, () -> assignment.factsFor(id)))
                .isEqualTo(new TaskFacts(project, "Move the data", rita, mei, mei, unit, today.plusDays(30)));
        as(rita, () -> assignment.accept(id, rita));
        report(rita, id, TaskExamples.actual(96));
        var dropped = current.actingAs(rita, () -> service.addEvidence(id, new EvidenceDraft("Draft", "", "Seen")));
        var kept = current.actingAs(
                rita, () -> service.addEvidence(id, new EvidenceDraft("Log", "https://example.org/log", "")));
        as(rita, () -> service.removeEvidence(id, dropped));
        as(rita, () -> assignment.submit(id, rita));
        as(mei, () -> assignment.sendBack(id, mei, "Which day?"));
        as(rita, () -> assignment.submit(id, rita));
        as(mei, () -> assignment.acceptResult(id, mei, "Good"));

        var page = page(id);
        assertThat(page.status()).isEqualTo(TaskStatus.DONE);
        assertThat(page.row().percent()).isEqualByComparingTo("100");
        assertThat(page.evidence()).extracting(Evidence::id, Evidence::by).containsExactly(tuple(kept, rita));
        assertThat(historyOf(SubjectKind.TASK, id))
                .extracting(AuditRecord::event)
                .containsExactly(
                        "TaskResultAccepted",
                        "TaskSubmitted",
                        "TaskSentBack",
                        "TaskSubmitted",
                        "EvidenceRemoved",
                        "EvidenceAdded",
                        "EvidenceAdded",
                        "TaskProgressReported",
                        "TaskAccepted",
                        "TaskOffered");
    }

    @Test
    void whoStandsInWorksInTheNameOfTheResponsiblePerson() {
        var id = given.accepted(project, given.draft("Stand in", rita));
        var stella = people.person("Stella");
        assertThat(pageFor(stella, id).rights().report()).isFalse();
        people.substitute(rita, stella);

        report(stella, id, TaskExamples.actual(70));
        as(stella, () -> service.addEvidence(id, new EvidenceDraft("Log", "", "Seen")));
        as(stella, () -> current.standingInFor(rita, () -> assignment.submit(id, rita)));

        assertThat(pageFor(mei, id).evidence()).extracting(Evidence::by).containsExactly(stella);
        assertThat(historyOf(SubjectKind.TASK, id))
                .extracting(AuditRecord::actor, AuditRecord::onBehalfOf)
                .containsOnly(tuple(stella, rita));
        assertRefused(
                "task.accept.own",
                stella,
                () -> current.standingInFor(mei, () -> assignment.acceptResult(id, mei, "")));
    }

    @Test
    void onlyWhoItConcernsDoesSomething() {
        var id = given.offered(project, given.draft("Mine", rita));
        var version = page(id).row().version();

        assertRefused("task.not-manager", rita, () -> service.change(id, version, given.draft("Yours", rita)));
        assertRefused("task.not-manager", sven, () -> service.add(project, null, TaskDraft.titled("More")));
        assertRefused("task.not-manager", boris, () -> service.move(id, null, 0));
        assertRefused("task.not-manager", rita, () -> service.reassign(id, boris, "Busy"));
        assertRefused("task.not-manager", rita, () -> service.cancel(id, "Busy"));
        assertRefused("task.not-responsible", mei, () -> service.report(id, version, TaskExamples.actual(1)));
        assertRefused("task.not-responsible", boris, () -> service.addEvidence(id, new EvidenceDraft("L", "", "Seen")));
        assertRefused("task.not-responsible", boris, () -> assignment.accept(id, boris));
        assertRefused("task.other-person", boris, () -> assignment.accept(id, rita));
        assertRefused("task.not-manager", rita, () -> assignment.reassign(id, rita, boris, "Busy"));
        as(rita, () -> assignment.accept(id, rita));
    }

    @Test
    void evidenceDoesNotOutdateWhatSomebodyIsWriting() {
        var id = given.accepted(project, given.draft("Log", rita));
        var seen = page(id).row().version();

        var kept = people.as(rita, () -> service.addEvidence(id, new EvidenceDraft("Log", "", "Seen")));
        as(rita, () -> service.removeEvidence(id, kept));

        assertThat(page(id).row().version()).isEqualTo(seen);
        as(rita, () -> service.report(id, seen, TaskExamples.actual(1)));
        assertThat(page(id).row().version()).isGreaterThan(seen);
    }

    @Test
    void nobodyAcceptsTheirOwn() {
        var own = given.submitted(project, given.draft("Own", mei));
        var others = given.submitted(project, given.draft("Others", rita));

        assertThat(page(own).acceptor()).isEqualTo(sven);
        assertRefused("task.accept.own", mei, () -> assignment.acceptResult(own, mei, ""));
        assertRefused("task.accept.own", rita, () -> assignment.acceptResult(others, rita, ""));
        assertRefused("task.not-acceptor", boris, () -> assignment.sendBack(others, boris, "Hm"));
        as(sven, () -> assignment.acceptResult(own, sven, ""));
    }

    @Test
    void nothingBeginsWhileAPredecessorIsOpen() {
        var first = given.accepted(project, given.draft("First", rita));
        var draft = given.draft("Then", rita).withDependencies(after(first));
        var then = given.accepted(project, draft);

        var version = page(then).row().version();
        assertRefused("task.predecessor.open", rita, () -> service.report(then, version, TaskExamples.actual(1)));
        assertRefused("task.predecessor.open", rita, () -> assignment.submit(then, rita));
        as(mei, () -> assignment.cancelled(first, "Not needed"));
        report(rita, then, TaskExamples.actual(1));

        assertThat(page(then).status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void aTaskThatWasGivenBackIsReassigned() {
        var id = given.offered(project, given.draft("Too much", rita));
        as(rita, () -> assignment.decline(id, rita, "No time"));
        assertThat(page(id).reason()).isEqualTo("No time");
        assertRefused("task.offer.given-back", mei, () -> service.offer(id));
        assertThat(current.actingAs(mei, () -> assignment.toOffer(project))).isEmpty();

        as(mei, () -> assignment.reassign(id, mei, boris, "Busy"));
        as(mei, () -> assignment.offer(id));

        assertThat(page(id).content().responsible()).isEqualTo(boris);
        assertThat(page(id).status()).isEqualTo(TaskStatus.OFFERED);
        assertRefused("task.person.gone", mei, () -> assignment.reassign(id, mei, PersonId.next(), "Busy"));
    }

    @Test
    void whatPointsNowhereIsRefused() {
        var gone = given.draft("P", PersonId.next());
        var otherProject = TaskDraft.titled("D");
        var draft = new TaskDraft(
                otherProject.title(),
                "",
                null,
                null,
                null,
                null,
                null,
                PercentRule.MANUAL,
                List.of(),
                null,
                Set.of(),
                DeliverableId.next());

        assertRefused("task.person.gone", mei, () -> service.add(project, null, gone));
        assertRefused("task.deliverable.gone", mei, () -> service.add(project, null, draft));
        assertRefused("project.gone", mei, () -> service.add(ProjectId.next(), null, TaskDraft.titled("P")));
        assertRefused("task.gone", mei, () -> service.indent(TaskId.next()));
        assertThat(current.actingAs(mei, () -> reader.page(TaskId.next()))).isEmpty();
    }

    @Test
    void aChangeOfAnOldVersionIsRefusedAndAMoveOutdatesNothing() {
        var id = given.accepted(project, given.draft("Changed twice", rita));
        var above = given.planned(project, given.draft("Above", rita));
        var version = page(id).row().version();
        as(mei, () -> service.moveDown(id));
        as(rita, () -> service.addEvidence(id, new EvidenceDraft("Log", "", "Seen")));
        assertThat(outline(project)).containsExactly("1 Above", "2 Changed twice");

        as(rita, () -> service.report(id, version, TaskExamples.actual(1)));

        assertRefused("task.changed-meanwhile", rita, () -> service.report(id, version, TaskExamples.actual(2)));
        assertRefused("task.changed-meanwhile", mei, () -> service.change(id, version, given.draft("Late", rita)));
        assertThat(page(above).row().code()).isEqualTo("1");
    }

    @Test
    void whatEverybodyMayDoIsToldOnThePage() {
        var planned = given.planned(project, given.draft("Planned", rita));
        var working = given.accepted(project, given.draft("Working", rita));
        var done = given.done(project, given.draft("Done", rita));

        assertThat(pageFor(mei, planned).rights()).isEqualTo(new TaskPage.Rights(true, false, true, false, true));
        assertThat(pageFor(mei, working).rights()).isEqualTo(new TaskPage.Rights(true, false, false, true, true));
        assertThat(pageFor(rita, working).rights()).isEqualTo(new TaskPage.Rights(false, true, false, false, false));
        assertThat(pageFor(mei, done).rights()).isEqualTo(new TaskPage.Rights(false, false, false, false, false));
        assertThat(current.actingAs(mei, () -> reader.wbs(project)).mayWrite()).isTrue();
        assertThat(wbs(project).mayWrite()).isFalse();
    }

    @Test
    void aSummaryIsCancelledWithWhatIsOpenBelowIt() {
        var whole = given.planned(project, TaskDraft.titled("Whole"));
        var one = given.below(whole, given.draft("One", rita));
        var two = given.below(whole, given.draft("Two", rita));

        as(mei, () -> service.cancel(whole, "Overtaken"));

        assertThat(List.of(one, two)).allSatisfy(id -> {
            assertThat(page(id).status()).isEqualTo(TaskStatus.CANCELLED);
            assertThat(page(id).reason()).isEqualTo("Overtaken");
        });
        assertThat(page(whole).status()).isEqualTo(TaskStatus.CANCELLED);
        assertRefused("task.locked", mei, () -> service.cancel(whole, "Again"));
        assertRefused(
                "run.not-waiting",
                mei,
                () -> service.cancel(given.offered(project, given.draft("Without a run", rita)), "Overtaken"));
    }

    @Test
    void aCancelledProjectEndsItsTasks() {
        var open = given.inProgress(project, given.draft("Open", rita));
        var done = given.done(project, given.draft("Done", rita));

        as(
                sven,
                () -> transaction.executeWithoutResult(status -> events.publishEvent(new ProjectCancelled(
                        project, List.of(new FieldChange("cancel-reason", null, "The market moved"))))));

        assertThat(page(open).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(page(open).reason()).isEqualTo("The market moved");
        assertThat(page(done).status()).isEqualTo(TaskStatus.DONE);
    }

    @Test
    void aBaselineKeepsTheTasks() {
        var whole = given.planned(project, TaskDraft.titled("Whole"));
        var part = given.below(
                whole,
                given.draft("Part", rita).withDates(today, today.plusDays(9)).withEffort(new BigDecimal(30)));
        given.below(whole, given.draft("Other", rita).withDates(null, today).withEffort(BigDecimal.TEN));
        takeBaseline(2);
        change(part, given.draft("Part", rita).withDates(today, today.plusDays(40)));

        assertThat(current.actingAs(boris, () -> reader.baseline(project, 2)))
                .extracting(PlannedTask::code, PlannedTask::title, PlannedTask::startsOn, PlannedTask::dueOn)
                .containsExactly(
                        tuple("1", "Whole", today, today.plusDays(9)),
                        tuple("1.1", "Part", today, today.plusDays(9)),
                        tuple("1.2", "Other", null, today));
        assertThat(work.plannedPercent(project, today.minusDays(1))).contains(BigDecimal.ZERO);
        assertThat(work.plannedPercent(project, today))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("32.5"));
        assertThat(work.plannedPercent(project, today.plusDays(9)))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("100"));
        assertThat(work.plannedPercent(planning(), today)).isEmpty();
    }

    private void takeBaseline(int number) {
        as(
                sven,
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new BaselineTaken(project, number, sven, List.of()))));
    }

    @Test
    void aProjectHearsOfItsTasks() {
        PlanPart part = work;
        ClosingObstacle obstacle = work;
        WorkProgress progress = work;
        assertThat(part.missing(project)).containsExactly(new MissingFact("task.missing.task", ""));
        assertThat(progress.percent(project)).isEmpty();
        given.done(project, given.draft("Done", rita));
        given.inProgress(project, given.draft("Open", rita));

        assertThat(part.missing(project)).isEmpty();
        assertThat(obstacle.of(project)).containsExactly(new MissingFact("task.missing.done", "2 Open"));
        assertThat(progress.percent(project)).contains(new BigDecimal(50));
        assertThat(wbs(project).percent()).isEqualTo(new BigDecimal(50));
    }

    @Test
    void theListIsFilteredAndPaged() {
        given.planned(project, given.draft("Alpha 100%_sure", rita).withDates(null, today.plusDays(3)));
        given.done(project, given.draft("Beta", rita).withDates(null, today.plusDays(1)));
        given.planned(project, TaskDraft.titled("Gamma").withResponsible(rita));
        given.planned(project, given.draft("Of Boris", boris));
        var whole = given.planned(project, given.draft("Whole", rita));
        given.below(whole, given.draft("Delta", rita).withDates(null, today.plusDays(2)));

        assertThat(mine(TaskFilter.ALL, 0, 3)).containsExactly("Beta", "Delta", "Alpha 100%_sure");
        assertThat(mine(TaskFilter.ALL, 3, 3)).containsExactly("Gamma");
        assertThat(current.actingAs(rita, () -> reader.countMine(TaskFilter.ALL)))
                .isEqualTo(4);
        assertThat(mine(new TaskFilter("100%_", Set.of(), project), 0, 9)).containsExactly("Alpha 100%_sure");
        assertThat(mine(new TaskFilter("", Set.of(TaskStatus.DONE, TaskStatus.OFFERED), null), 0, 9))
                .containsExactly("Beta");
        assertThat(mine(new TaskFilter("", Set.of(), ProjectId.next()), 0, 9)).isEmpty();
        var ofProject = new TaskFilter("", Set.of(), project);
        assertThat(current.actingAs(boris, () -> reader.find(ofProject, 0, 9)))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.projectTitle()).isEqualTo("One order system"));
        assertThat(current.actingAs(boris, () -> reader.count(ofProject))).isEqualTo(5);
    }

    private List<String> mine(TaskFilter filter, int offset, int limit) {
        return current.actingAs(rita, () -> reader.mine(filter, offset, limit)).stream()
                .map(TaskRow::title)
                .toList();
    }

    @Test
    void whatAPlanReadsDoesNotGrowWithIt() {
        var few = fill(planning(), 2);
        var many = fill(planning(), 40);

        assertThat(statements(() -> wbs(many))).isEqualTo(statements(() -> wbs(few)));
        assertThat(statements(() -> mine(TaskFilter.ALL, 0, 40))).isLessThanOrEqualTo(2);
    }

    private ProjectId fill(ProjectId plan, int count) {
        var first = given.planned(plan, given.draft("First", rita));
        IntStream.range(0, count)
                .forEach(i -> given.planned(plan, given.draft("Task " + i, rita).withDependencies(after(first))));
        return plan;
    }

    private long statements(Runnable reading) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        reading.run();
        var count = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return count;
    }

    @Test
    void tasksAreFoundByTheirIds() {
        var id = given.planned(project, given.draft("Found", rita));

        as(boris, () -> {
            assertThat(directory.find(id.toString())).get().satisfies(subject -> {
                assertThat(subject.link()).isEqualTo("tasks/" + id);
                assertThat(subject.path())
                        .extracting(PathPart::title)
                        .containsExactly("Deliver faster", "One order system", "Found");
            });
            assertThat(directory.find("no-id")).isEmpty();
            assertThat(directory.titles(List.of(id.toString(), "no-id")).values())
                    .extracting(SubjectTitle::title, SubjectTitle::link)
                    .containsExactly(tuple("Found", "tasks/" + id));
            assertThat(directory.find(UUID.randomUUID().toString())).isEmpty();
        });
    }
}
