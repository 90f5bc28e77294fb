package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.project.ProjectExamples.businessCase;
import static org.optr.project.ProjectExamples.euros;
import static org.optr.project.ProjectExamples.flow;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.engine.Askings;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.optr.task.TaskDraft;
import org.optr.task.TaskFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class ProjectsTest {

    @Autowired
    private ProjectService service;

    @Autowired
    private ProjectInitiation initiation;

    @Autowired
    private ProjectReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TaskFixtures tasks;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Askings askings;

    @Autowired
    private ProjectDirectory directory;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private AuditTrail history;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManagerFactory entities;

    private UnitId unit;
    private PersonId anna;
    private PersonId mei;
    private PersonId sven;
    private PersonId boris;
    private ObjectiveId faster;

    @BeforeEach
    void people() {
        unit = people.unit("Delivery 交付");
        anna = people.person("Anna", unit);
        mei = people.person("Mei", unit);
        sven = people.person("Sven");
        boris = people.person("Boris");
        faster = fixtures.objective("Deliver faster", unit);
    }

    private ProjectDraft draft(String title) {
        return fixtures.draft(title, faster, unit, mei, sven);
    }

    private ProjectPage pageFor(PersonId person, ProjectId id) {
        return current.actingAs(person, () -> reader.page(id).orElseThrow());
    }

    private boolean readsMoney(PersonId person, ProjectId id) {
        return pageFor(person, id).money().isPresent();
    }

    private void ask(ProjectId project, String asked) {
        var item = new WorkItem(
                new WorkItemId(UUID.randomUUID().toString()),
                Map.of("en", "Decide on project"),
                "DecideOnProject",
                new ProcessKey("project-initiation"),
                new RunId("1"),
                new RunId("1"),
                ProjectPages.ref(project),
                ProjectPages.ref(project),
                null,
                Set.of(),
                Set.of(asked),
                anna,
                Instant.EPOCH,
                null,
                50,
                WorkItemKind.APPROVAL,
                "decide-on-project",
                1);
        transaction.executeWithoutResult(status -> askings.upserted(item, new Attention(null, null, null, Set.of())));
    }

    private void as(PersonId person, Runnable work) {
        current.actingAs(person, work);
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

    @Test
    void whatWasWrittenIsReadAgain() {
        var supported = fixtures.objective("Fewer errors", unit);
        var today = draft("x").period();
        var draft = new ProjectDraft(
                "统一订单系统 🚀",
                "Because — “quotes” & <b>tags</b> 😀",
                faster,
                Set.of(supported),
                unit,
                mei,
                sven,
                boris,
                today,
                euros("50000.50"));
        var id = fixtures.proposed(draft, anna);
        var written = new BusinessCase(
                "需求 🚀",
                List.of(
                        new Option("Do nothing 什么都不做", "cheap", "slow", false),
                        new Option("One system", "fast", "x".repeat(4_000), true)),
                "收益",
                "风险",
                12,
                "可行",
                new BigDecimal("0.0825"),
                List.of(flow(0, "40000.01", "0"), flow(3, "0", "90000")));
        as(anna, () -> service.writeBusinessCase(id, pageFor(anna, id).version(), written));

        var page = pageFor(mei, id);

        assertThat(page.draft()).contains(draft);
        assertThat(page.businessCase()).contains(written);
        assertThat(page.proposer()).isEqualTo(anna);
        assertThat(page.objectives()).containsOnlyKeys(faster, supported);
        assertThat(page.path()).extracting(PathPart::title).containsExactly("Deliver faster", "统一订单系统 🚀");
        assertThat(page.missing()).isEmpty();
        assertThat(page.money()).get().satisfies(money -> {
            assertThat(money.payback()).contains(3);
            assertThat(money.netPresentValue()).isPresent();
        });
        assertThat(List.of(page.mayEdit(), page.mayPlan(), page.mayCancel())).containsExactly(true, false, true);
        assertThat(pageFor(boris, id).mayEdit()).isFalse();
    }

    @Test
    void aProposalGoesByBusinessCaseAndDecisionToABaseline() {
        var id = fixtures.proposed(draft("The whole way"), anna);
        assertRefused("project.missing.need", mei, () -> initiation.submitBusinessCase(id));
        as(mei, () -> service.writeBusinessCase(id, pageFor(mei, id).version(), businessCase()));
        as(mei, () -> initiation.submitBusinessCase(id));
        var finn = people.person("Finn");
        ask(id, finn.toString());
        ask(id, boris.toString());

        as(finn, () -> initiation.noteFeasibility(id, finn, "Can be done"));
        assertRefused("project.planning.not-approved", PersonId.SYSTEM, () -> initiation.startPlanning(id));
        as(boris, () -> initiation.approve(id, boris, "Worth it"));
        as(PersonId.SYSTEM, () -> initiation.startPlanning(id));

        var due = draft("x").period().endsOn();
        var milestone = current.actingAs(mei, () -> service.addMilestone(id, new MilestoneDraft("Pilot 试点", due)));
        as(
                mei,
                () -> service.changeMilestone(
                        id, pageFor(mei, id).version(), milestone, new MilestoneDraft("Pilot 试点 live", due)));
        var dropped = current.actingAs(mei, () -> service.addMilestone(id, new MilestoneDraft("Dropped", due)));
        as(mei, () -> service.removeMilestone(id, dropped));
        var deliverable = current.actingAs(
                mei, () -> service.addDeliverable(id, new DeliverableDraft("Order system", "", boris, due)));
        assertRefused("project.missing.acceptance-criteria", mei, () -> initiation.submitPlan(id));
        tasks.planned(id, TaskDraft.titled("Move the data"));
        as(
                mei,
                () -> service.changeDeliverable(
                        id,
                        pageFor(mei, id).version(),
                        deliverable,
                        new DeliverableDraft("Order system", "All orders pass", boris, due)));
        as(mei, () -> initiation.submitPlan(id));
        ask(id, sven.toString());
        as(sven, () -> initiation.requestPlanChanges(id, sven, "Say it in one word"));
        as(
                mei,
                () -> service.changeMilestone(
                        id, pageFor(mei, id).version(), milestone, new MilestoneDraft("Pilot 试点", due)));
        as(mei, () -> initiation.submitPlan(id));
        as(sven, () -> initiation.takeBaseline(id, sven));
        as(sven, () -> initiation.takeBaseline(id, sven));

        var page = pageFor(mei, id);
        assertThat(page.status()).isEqualTo(ProjectStatus.RUNNING);
        assertThat(page.answers())
                .extracting(ProjectAnswer::round, ProjectAnswer::kind, ProjectAnswer::by)
                .containsExactly(
                        tuple(1, AnswerKind.FEASIBLE, finn),
                        tuple(1, AnswerKind.APPROVED, boris),
                        tuple(2, AnswerKind.PLAN_CHANGES_REQUESTED, sven),
                        tuple(3, AnswerKind.PLAN_APPROVED, sven));
        assertThat(page.baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.milestones()).isEqualTo(page.milestones()).hasSize(1);
            assertThat(baseline.deliverables()).isEqualTo(page.deliverables()).hasSize(1);
            assertThat(baseline.period()).isEqualTo(page.period());
        });
        assertThat(page.money()).get().satisfies(money -> assertThat(money.baselineBudgets())
                .isEqualTo(Map.of(1, euros("50000"))));
        assertRefused("project.plan.locked", mei, () -> service.removeMilestone(id, milestone));
        assertThat(historyFor(mei, id))
                .extracting(AuditRecord::event)
                .containsExactly(
                        "BaselineTaken",
                        "PlanSubmitted",
                        "MilestoneChanged",
                        "PlanChangesRequested",
                        "PlanSubmitted",
                        "DeliverableChanged",
                        "DeliverableAdded",
                        "MilestoneRemoved",
                        "MilestoneAdded",
                        "MilestoneChanged",
                        "MilestoneAdded",
                        "PlanningStarted",
                        "ProjectApproved",
                        "FeasibilityNoted",
                        "BusinessCaseSubmitted",
                        "BusinessCaseWritten");
    }

    @Test
    void aProjectIsSentBackAndRejected() {
        var id = fixtures.inApproval(draft("Twice"), anna);
        ask(id, boris.toString());
        as(boris, () -> initiation.requestChanges(id, boris, "Name the risks"));
        assertThat(pageFor(mei, id).status()).isEqualTo(ProjectStatus.PROPOSED);
        as(mei, () -> service.edit(id, pageFor(mei, id).version(), draft("Twice, with risks")));
        as(mei, () -> initiation.submitBusinessCase(id));
        as(boris, () -> initiation.reject(id, boris, "Too risky"));

        var page = pageFor(mei, id);
        assertThat(page.status()).isEqualTo(ProjectStatus.REJECTED);
        assertThat(page.title()).isEqualTo("Twice, with risks");
        assertThat(page.round()).isEqualTo(2);
    }

    @Test
    void aCancelledProjectSaysWhy() {
        var id = fixtures.planning(draft("Overtaken"), anna);
        assertRefused("project.not-manager-or-sponsor", anna, () -> service.cancel(id, "No"));
        assertRefused("project.cancel.reason.missing", sven, () -> service.cancel(id, " "));

        as(PersonId.SYSTEM, () -> initiation.cancelled(id, "The market moved"));

        assertThat(pageFor(boris, id).cancelReason()).isEqualTo("The market moved");
        assertThat(pageFor(sven, id).mayCancel()).isFalse();
        assertRefused("project.cancel.too-late", sven, () -> service.cancel(id, "Again"));
    }

    private ProjectDraft forAnother(ProjectDraft draft) {
        return fixtures.draft(
                draft.title(),
                fixtures.objective("Another", draft.unit()),
                draft.unit(),
                draft.manager(),
                draft.sponsor());
    }

    @Test
    void aProposalMovesToTheRunOfAnotherObjective() {
        var proposal = draft("Carried by one");
        var id = current.actingAs(anna, () -> service.propose(proposal));
        var other = forAnother(proposal);

        as(anna, () -> service.edit(id, pageFor(anna, id).version(), other));

        assertThat(pageFor(boris, id).leading()).isEqualTo(other.leading());
        assertThat(current.actingAs(boris, () -> runs.of(ProjectPages.ref(id))).stream()
                        .filter(run -> run.process().value().equals("project-initiation")))
                .extracting(run -> run.endedAt() == null)
                .containsExactly(true, false);
        as(sven, () -> service.cancel(id, "The market moved"));
        assertThat(pageFor(boris, id).status()).isEqualTo(ProjectStatus.CANCELLED);
    }

    @Test
    void aProposalStartsTheRunThatHearsOfItsEnd() {
        var id = current.actingAs(anna, () -> service.propose(draft("From the start")));
        assertThat(current.actingAs(boris, () -> runs.of(ProjectPages.ref(id))))
                .extracting(run -> run.process().value())
                .containsExactly("project-initiation", "optr-lifecycle");

        as(sven, () -> service.cancel(id, "The market moved"));

        var page = pageFor(boris, id);
        assertThat(page.status()).isEqualTo(ProjectStatus.CANCELLED);
        assertThat(page.cancelReason()).isEqualTo("The market moved");
        assertThat(page.proposer()).isEqualTo(anna);
        assertThat(historyFor(boris, id))
                .extracting(AuditRecord::event, AuditRecord::actor)
                .containsSubsequence(tuple("ProjectCancelled", sven), tuple("ProjectProposed", anna));
        assertThat(current.actingAs(boris, () -> runs.of(ProjectPages.ref(id))))
                .filteredOn(run -> run.process().value().equals("project-initiation"))
                .singleElement()
                .satisfies(run -> assertThat(run.endedAt()).isNotNull());
    }

    @Test
    void onlyWhoWasAskedDecidesAndOnlyForThemselves() {
        var id = fixtures.inApproval(draft("Decide on me"), anna);
        ask(id, boris.toString());
        var chen = people.person("Chen");

        assertRefused("project.decide.other-person", mei, () -> initiation.approve(id, boris, ""));
        assertRefused("project.decide.not-asked", chen, () -> initiation.approve(id, chen, ""));
        assertRefused("project.decide.not-asked", PersonId.SYSTEM, () -> initiation.approve(id, chen, ""));
        as(PersonId.SYSTEM, () -> initiation.approve(id, boris, ""));

        assertThat(pageFor(chen, id).answers()).hasSize(1);
    }

    @Test
    void fourEyesHoldForWhomSomebodyStandsInToo() {
        var id = fixtures.inApproval(draft("Four eyes"), anna);
        List.of(anna, mei, sven, boris).forEach(person -> ask(id, person.toString()));

        for (var involved : List.of(anna, mei, sven)) {
            assertRefused("project.four-eyes", involved, () -> initiation.approve(id, involved, ""));
        }
        assertRefused(
                "project.four-eyes", boris, () -> current.standingInFor(mei, () -> initiation.approve(id, boris, "")));
    }

    @Test
    void everybodyReadsAProjectAndAStrangerNoMoney() {
        var id = fixtures.running(draft("Open book"), anna);
        var chen = people.person("Chen");

        var page = pageFor(chen, id);

        assertThat(page.title()).isEqualTo("Open book");
        assertThat(page.justification()).isEqualTo(businessCase().justification());
        assertThat(page.baselines()).hasSize(1);
        assertThat(page.money()).isEmpty();
        assertThat(page.draft()).isEmpty();
        assertThat(page.businessCase()).isEmpty();
        assertRefused("project.money.closed", chen, () -> initiation.factsFor(id));
        assertThat(current.actingAs(mei, () -> initiation.factsFor(id)).budget())
                .isEqualByComparingTo("50000");
    }

    @Test
    void moneyIsReadByThoseWhomItConcerns() {
        var id = fixtures.planning(draft("Money"), anna);
        var head = people.person("Hannah");
        people.grant(head, Roles.UNIT_HEAD, UnitId.ROOT);
        var otherHead = people.person("Otto");
        people.grant(otherHead, Roles.UNIT_HEAD, people.unit("Elsewhere"));
        var finance = people.person("Finn");
        people.grant(finance, Roles.FINANCE);
        var board = people.person("Bea");
        people.grant(board, Roles.PORTFOLIO_BOARD, unit);
        var auditor = people.person("Aud");
        people.grant(auditor, Roles.AUDITOR);
        var stand = people.person("Stella");
        people.substitute(sven, stand);
        var group = "project-board-" + UUID.randomUUID();
        var asked = people.person("Ada");
        people.grant(asked, group);
        assertThat(readsMoney(asked, id)).isFalse();
        ask(id, group);

        assertThat(List.of(anna, mei, sven, head, finance, board, auditor, stand, asked, PersonId.SYSTEM))
                .allMatch(person -> readsMoney(person, id));
        assertThat(List.of(boris, otherHead)).noneMatch(person -> readsMoney(person, id));
    }

    @Test
    void theHistoryKeepsMoneyFromStrangersToo() {
        var id = fixtures.proposed(draft("Quiet figures"), anna);
        var dearer = new ProjectDraft(
                "Louder figures",
                "",
                faster,
                Set.of(),
                unit,
                mei,
                sven,
                sven,
                draft("x").period(),
                euros("70000"));
        as(mei, () -> service.edit(id, pageFor(mei, id).version(), dearer));
        as(mei, () -> service.writeBusinessCase(id, pageFor(mei, id).version(), businessCase()));

        assertThat(fieldsOfHistory(mei, id)).contains("title", "budget", "discount-rate", "cash-flows", "need");
        assertThat(fieldsOfHistory(boris, id))
                .contains("title", "need")
                .doesNotContain("budget", "discount-rate", "cash-flows");
    }

    private List<AuditRecord> historyFor(PersonId person, ProjectId id) {
        return current.actingAs(person, () -> history.of(ProjectPages.ref(id), AuditTrail.NEWEST, 100));
    }

    private List<String> fieldsOfHistory(PersonId person, ProjectId id) {
        return historyFor(person, id).stream()
                .flatMap(entry -> entry.changes().stream())
                .map(FieldChange::field)
                .toList();
    }

    @Test
    void aProjectServesPublishedObjectivesAndNamesActivePeople() {
        var hidden = objectives.draft("Hidden", boris, unit, objectives.cycle(), Set.of());
        var own = objectives.draft("Own", anna, unit, objectives.cycle(), Set.of());
        var gone = new ProjectDraft(
                "P",
                "",
                faster,
                Set.of(),
                unit,
                PersonId.next(),
                sven,
                sven,
                draft("x").period(),
                euros("1"));

        assertRefused(
                "project.objective.gone", anna, () -> service.propose(fixtures.draft("P", hidden, unit, mei, sven)));
        assertRefused(
                "project.objective.not-published",
                anna,
                () -> service.propose(fixtures.draft("P", own, unit, mei, sven)));
        assertRefused("project.person.gone", anna, () -> service.propose(gone));
        assertRefused(
                "project.unit.gone",
                anna,
                () -> service.propose(fixtures.draft("P", faster, UnitId.next(), mei, sven)));
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        var id = fixtures.planning(draft("Edited twice"), anna);
        var sentBack = fixtures.proposed(draft("Edited once"), anna);
        var version = pageFor(mei, sentBack).version();
        as(mei, () -> service.writeBusinessCase(sentBack, version, businessCase()));

        assertRefused("project.changed-meanwhile", mei, () -> service.edit(sentBack, version, draft("Late")));
        assertRefused(
                "project.changed-meanwhile", mei, () -> service.writeBusinessCase(sentBack, version, businessCase()));
        assertRefused(
                "project.not-editable",
                mei,
                () -> service.edit(id, pageFor(mei, id).version(), draft("Late")));
    }

    @Test
    void aPartOfThePlanIsNotOverwrittenByWhoReadAnOlderOne() {
        var id = fixtures.planning(draft("Parts count"), anna);
        var due = draft("x").period().endsOn();
        var milestone = current.actingAs(mei, () -> service.addMilestone(id, new MilestoneDraft("Pilot", due)));
        var deliverable =
                current.actingAs(mei, () -> service.addDeliverable(id, new DeliverableDraft("System", "", boris, due)));
        var read = pageFor(mei, id).version();
        as(mei, () -> service.changeMilestone(id, read, milestone, new MilestoneDraft("Pilot live", due)));

        assertRefused(
                "project.changed-meanwhile",
                mei,
                () -> service.changeMilestone(id, read, milestone, new MilestoneDraft("Older", due)));
        assertRefused(
                "project.changed-meanwhile",
                mei,
                () -> service.changeDeliverable(id, read, deliverable, new DeliverableDraft("Older", "", boris, due)));
    }

    @Test
    void theListIsFilteredAndPaged() {
        fixtures.proposed(draft("Alpha 100%_sure"), anna);
        fixtures.planning(draft("Beta"), anna);
        var other = fixtures.objective("Other", unit);
        var supporting = new ProjectDraft(
                "Gamma",
                "",
                other,
                Set.of(faster),
                unit,
                mei,
                sven,
                sven,
                draft("x").period(),
                euros("1"));
        fixtures.proposed(supporting, anna);
        var ofUnit = new ProjectFilter("", null, null, unit, null);

        assertThat(titles(ofUnit, 0, 2)).containsExactly("Alpha 100%_sure", "Beta");
        assertThat(titles(ofUnit, 2, 2)).containsExactly("Gamma");
        assertThat(current.actingAs(boris, () -> reader.count(ofUnit))).isEqualTo(3);
        assertThat(titles(new ProjectFilter("100%_", other, null, unit, null), 0, 9))
                .isEmpty();
        assertThat(titles(new ProjectFilter("BET", faster, ProjectStatus.PLANNING, unit, mei), 0, 9))
                .containsExactly("Beta");
        assertThat(titles(new ProjectFilter("", null, null, null, sven), 0, 9)).isEmpty();
        assertThat(current.actingAs(boris, () -> reader.ofObjective(faster)))
                .extracting(ProjectSummary::title, ProjectSummary::leadingTitle)
                .containsExactly(
                        tuple("Alpha 100%_sure", "Deliver faster"),
                        tuple("Beta", "Deliver faster"),
                        tuple("Gamma", "Other"));
    }

    private List<String> titles(ProjectFilter filter, int offset, int limit) {
        return current.actingAs(boris, () -> reader.find(filter, offset, limit)).stream()
                .map(ProjectSummary::title)
                .toList();
    }

    @Test
    void whatAListReadsDoesNotGrowWithIt() {
        fixtures.running(draft("One"), anna);
        var few = statementsForList();
        for (var i = 0; i < 5; i++) {
            fixtures.running(draft("More " + i), anna);
        }

        assertThat(statementsForList()).isEqualTo(few);
    }

    private long statementsForList() {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        titles(new ProjectFilter("", null, null, unit, null), 0, 50);
        var count = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return count;
    }

    @Test
    void projectsAreFoundByTheirIds() {
        var id = fixtures.proposed(draft("Found"), anna);

        as(boris, () -> {
            assertThat(directory.find(id.toString())).get().satisfies(subject -> {
                assertThat(subject.link()).isEqualTo("projects/" + id);
                assertThat(subject.path()).extracting(PathPart::title).containsExactly("Deliver faster", "Found");
            });
            assertThat(directory.find("no-id")).isEmpty();
            assertThat(directory.titles(List.of(id.toString(), "no-id")).values())
                    .extracting(SubjectTitle::title, SubjectTitle::link)
                    .containsExactly(tuple("Found", "projects/" + id));
            assertThat(directory.find(UUID.randomUUID().toString())).isEmpty();
        });
    }
}
