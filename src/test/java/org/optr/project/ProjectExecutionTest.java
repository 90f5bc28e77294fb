package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.AuditTrail;
import org.optr.objective.Health;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.optr.shared.Money;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens while a project runs and until it is closed: Mei manages, Sven sponsors, Olga operates, Dora delivers. */
@OptrTest
class ProjectExecutionTest {

    @Autowired
    private StatusReports reports;

    @Autowired
    private Costs costs;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private PunchList punchList;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private ProjectClosing closing;

    @Autowired
    private ProjectService service;

    @Autowired
    private ProjectReader reader;

    @Autowired
    private ProjectDirectory directory;

    @Autowired
    private LedProjects ledProjects;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private AuditTrail history;

    private PersonId mei;
    private PersonId sven;
    private PersonId olga;
    private PersonId chen;
    private ProjectDraft draft;
    private ProjectId project;

    @BeforeEach
    void aProjectRuns() {
        UnitId unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        sven = people.person("Sven", unit);
        olga = people.person("Olga", unit);
        chen = people.person("Chen", unit);
        draft = fixtures.draft("One order system", fixtures.objective("Deliver faster", unit), unit, mei, sven, olga);
        project = fixtures.running(draft, mei);
    }

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    private Deliverable system() {
        return register(mei).get(0).deliverable();
    }

    private List<DeliverableEntry> register(PersonId person) {
        return people.as(person, () -> deliveries.of(project));
    }

    private static CostDraft cost(String amount) {
        return new CostDraft(LocalDate.of(2026, 1, 1), ProjectExamples.euros(amount), "Licences");
    }

    private static StatusReportDraft report(Health cost, String action) {
        return new StatusReportDraft(Health.ON_TRACK, cost, Health.ON_TRACK, "Going well", "Pilot", "Roll-out", action);
    }

    private PunchItemDraft defect(String place, Severity severity) {
        return new PunchItemDraft(
                place,
                "Wrong label",
                "Print it anew",
                chen,
                severity,
                draft.period().endsOn());
    }

    private void delivered() {
        people.as(mei, () -> deliveries.deliver(project, system().id(), "In production"));
    }

    private void ready() {
        delivered();
        people.as(mei, () -> List.of(HandOverTopic.values())
                .forEach(topic -> handOvers.check(project, new HandOverCheck(topic, true, ""))));
        as(PersonId.SYSTEM, () -> closing.begin(project));
        fixtures.asked(project, sven, olga);
    }

    private void as(PersonId person, Runnable work) {
        people.as(person, work);
    }

    private List<String> fieldsOf(String event) {
        return people.as(PersonId.SYSTEM, () -> history.of(ProjectPages.ref(project), AuditTrail.NEWEST, 100)).stream()
                .filter(record -> record.event().equals(event))
                .flatMap(record -> record.changes().stream())
                .map(FieldChange::field)
                .toList();
    }

    @Test
    void theManagerReportsAndEverybodyReads() {
        assertRefused(
                "project.not-manager", () -> as(sven, () -> reports.report(project, report(Health.ON_TRACK, ""))));
        as(mei, () -> reports.report(project, report(Health.ON_TRACK, "")));

        as(mei, () -> reports.report(project, report(Health.AT_RISK, "Fewer licences")));

        var all = people.as(chen, () -> reports.of(project, 10));
        assertThat(all).hasSize(2).first().satisfies(latest -> {
            assertThat(latest.content()).isEqualTo(report(Health.AT_RISK, "Fewer licences"));
            assertThat(latest.content().health()).isEqualTo(Health.AT_RISK);
            assertThat(latest.by()).isEqualTo(mei);
        });
        assertThat(fieldsOf("StatusReported")).contains("cost-status", "corrective-action", "summary");
    }

    @Test
    void whatIsNotOnTrackIsReportedWithWhatIsDoneAboutIt() {
        assertRefused("project.status-report.corrective-action.missing", () -> report(Health.OFF_TRACK, " "));
    }

    @Test
    void costsAreBookedByTheManagerAndByFinanceAndReadByWhomTheyConcern() {
        var frank = people.person("Frank");
        people.grant(frank, Roles.FINANCE, people.unit("Finance"));
        as(mei, () -> costs.book(project, cost("1200.50")));
        as(frank, () -> costs.book(project, cost("-200.50")));

        var budget = people.as(sven, () -> costs.budget(project)).orElseThrow();

        assertThat(budget.spent()).isEqualTo(ProjectExamples.euros("1000"));
        assertThat(budget.budget()).isEqualTo(ProjectExamples.euros("50000"));
        assertThat(budget.costs()).extracting(Cost::by).containsExactlyInAnyOrder(mei, frank);
        assertThat(budget.mayBook()).isFalse();
        assertThat(people.as(chen, () -> costs.budget(project))).isEmpty();
        assertThat(people.as(chen, () -> directory.hiddenFields(project.toString())))
                .contains("cost-amount", "cost-note");
        assertRefused("project.cost.not-yours", () -> as(sven, () -> costs.book(project, cost("1"))));
    }

    @Test
    void whoeverStandsInForFinanceBooksCosts() {
        var frank = people.person("Frank");
        people.grant(frank, Roles.FINANCE, people.unit("Finance"));
        people.substitute(frank, chen);

        as(chen, () -> costs.book(project, cost("12.50")));

        var budget = people.as(chen, () -> costs.budget(project)).orElseThrow();
        assertThat(budget.mayBook()).isTrue();
        assertThat(budget.costs()).extracting(Cost::by).containsExactly(chen);
    }

    @Test
    void aWrongCostIsRefused() {
        var dollars = new Money(BigDecimal.TEN, Currency.getInstance("USD"));
        var tomorrow = LocalDate.of(2099, 1, 1);

        assertRefused("project.cost.zero", () -> cost("0"));
        assertRefused(
                "project.cost.currency",
                () -> as(mei, () -> costs.book(project, new CostDraft(LocalDate.EPOCH, dollars, "Licences"))));
        assertRefused(
                "project.cost.future",
                () -> as(
                        mei,
                        () -> costs.book(project, new CostDraft(tomorrow, ProjectExamples.euros("1"), "Licences"))));
    }

    @Test
    void overspendingTurnsTheLightRedByRule() {
        assertThat(people.as(mei, () -> costs.budget(project)).orElseThrow().light())
                .isEqualTo(Health.ON_TRACK);

        as(mei, () -> costs.book(project, cost("50000.01")));

        assertThat(people.as(mei, () -> costs.budget(project)).orElseThrow().light())
                .isEqualTo(Health.OFF_TRACK);
    }

    @Test
    void aDeliverableIsDeliveredAndSignedFor() {
        assertRefused(
                "project.delivery.not-owner", () -> as(chen, () -> deliveries.deliver(project, system().id(), "")));
        assertRefused(
                "project.delivery.not-delivered", () -> as(sven, () -> deliveries.accept(project, system().id(), "")));
        delivered();
        assertThat(register(sven).get(0).mayDecide()).isTrue();
        assertRefused(
                "project.delivery.not-acceptor", () -> as(mei, () -> deliveries.accept(project, system().id(), "")));

        as(sven, () -> deliveries.accept(project, system().id(), "As agreed"));

        assertThat(register(chen)).singleElement().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(DeliveryStatus.ACCEPTED);
            assertThat(entry.delivered().comment()).isEqualTo("In production");
            assertThat(entry.decided().by()).isEqualTo(sven);
            assertThat(entry.decided().comment()).isEqualTo("As agreed");
        });
        assertRefused("project.delivery.accepted", () -> as(mei, () -> deliveries.deliver(project, system().id(), "")));
    }

    @Test
    void whatIsRefusedBecomesACriticalItemAndIsDeliveredAgain() {
        delivered();
        assertRefused(
                "project.delivery.refused-why", () -> as(sven, () -> deliveries.refuse(project, system().id(), " ")));

        as(sven, () -> deliveries.refuse(project, system().id(), "Returns are missing"));

        assertThat(people.as(chen, () -> punchList.of(project))).singleElement().satisfies(item -> {
            assertThat(item.content().severity()).isEqualTo(Severity.CRITICAL);
            assertThat(item.content().defect()).isEqualTo("Returns are missing");
            assertThat(item.content().responsible()).isEqualTo(mei);
        });
        delivered();
        assertThat(register(mei).get(0).status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void nobodyAcceptsWhatTheyAnswerFor() {
        var terms = draft;
        var svens = new Deliverable(
                DeliverableId.next(), "Board", "", sven, terms.period().endsOn());

        assertThat(Acceptors.of(svens, terms)).isEqualTo(olga);
        assertThat(Acceptors.of(system(), terms)).isEqualTo(sven);
    }

    @Test
    void thePunchListIsWrittenCorrectedAndExcepted() {
        assertRefused(
                "project.punch-item.not-inspector",
                () -> as(chen, () -> punchList.add(project, defect("Door", Severity.MINOR))));
        var door = people.as(olga, () -> punchList.add(project, defect("Door", Severity.CRITICAL)));
        var roof = people.as(mei, () -> punchList.add(project, defect("Roof", Severity.MINOR)));
        as(sven, () -> punchList.change(door, 0, defect("Front door", Severity.MAJOR)));
        assertRefused(
                "project.changed-meanwhile",
                () -> as(sven, () -> punchList.change(door, 0, defect("Door", Severity.MINOR))));
        assertRefused("project.punch-item.not-responsible", () -> as(sven, () -> punchList.correct(door, "Photo")));
        assertRefused("project.punch-item.evidence.missing", () -> as(chen, () -> punchList.correct(door, " ")));
        assertRefused("project.not-sponsor", () -> as(mei, () -> punchList.except(roof, "It rains little")));

        as(chen, () -> punchList.correct(door, "Photo 12"));
        as(sven, () -> punchList.except(roof, "It rains little"));

        assertThat(people.as(chen, () -> punchList.of(project)))
                .extracting(item -> item.content().place(), PunchItemEntry::status, item -> item.settled()
                        .comment())
                .containsExactly(
                        tuple("Front door", PunchItemStatus.CORRECTED, "Photo 12"),
                        tuple("Roof", PunchItemStatus.EXCEPTED, "It rains little"));
        assertRefused("project.punch-item.settled", () -> as(chen, () -> punchList.correct(door, "Photo 13")));
    }

    @Test
    void theHandOverIsPreparedByTheManagerAndTheOperationsOwner() {
        var check = new HandOverCheck(HandOverTopic.TRAINING, false, "Nobody new");
        assertRefused("project.hand-over.not-yours", () -> as(sven, () -> handOvers.check(project, check)));
        as(mei, () -> handOvers.check(project, check));
        as(olga, () -> handOvers.check(project, new HandOverCheck(HandOverTopic.ACCESS, true, "")));
        as(mei, () -> handOvers.careUntil(project, draft.period().endsOn()));
        assertRefused(
                "project.hand-over.after-care-past",
                () -> as(mei, () -> handOvers.careUntil(project, LocalDate.EPOCH)));

        var handOver = people.as(chen, () -> handOvers.of(project));

        assertThat(handOver.checks())
                .hasSize(9)
                .filteredOn(HandOverCheck::clear)
                .hasSize(2);
        assertThat(handOver.afterCareUntil()).isEqualTo(draft.period().endsOn());
        assertThat(handOver.mayPrepare()).isFalse();
    }

    @Test
    void aProjectIsClosedWhenEverythingIsAcceptedAndHandedOver() {
        ready();
        assertThat(closing.facts(project).acceptances())
                .containsExactly(new ClosingFacts.Acceptance(system().id(), sven));
        assertRefused("project.closing.not-accepted", () -> as(PersonId.SYSTEM, () -> closing.close(project)));
        as(sven, () -> closing.noteDeliverable(project, system().id(), sven, true, "As agreed"));
        as(sven, () -> closing.noteDeliverable(project, system().id(), sven, true, "As agreed"));
        assertRefused("project.closing.not-handed-over", () -> as(PersonId.SYSTEM, () -> closing.close(project)));
        as(olga, () -> closing.noteHandOver(project, olga, false, "Who answers the phone?"));
        as(olga, () -> closing.noteHandOver(project, olga, true, "Now it is clear"));

        as(PersonId.SYSTEM, () -> closing.close(project));
        as(PersonId.SYSTEM, () -> closing.close(project));

        assertThat(reader.standing(project).orElseThrow().status()).isEqualTo(ProjectStatus.CLOSED);
        assertThat(people.as(chen, () -> handOvers.of(project)).answer().by()).isEqualTo(olga);
        assertRefused("project.not-under-way", () -> as(mei, () -> costs.book(project, cost("1"))));
    }

    @Test
    void anOpenCriticalItemKeepsAProjectFromClosing() {
        as(olga, () -> punchList.add(project, defect("Door", Severity.CRITICAL)));
        ready();
        as(sven, () -> closing.noteDeliverable(project, system().id(), sven, true, ""));
        as(olga, () -> closing.noteHandOver(project, olga, true, ""));
        assertRefused("project.closing.critical", () -> as(PersonId.SYSTEM, () -> closing.punchListCleared(project)));
        assertRefused("project.closing.critical", () -> as(PersonId.SYSTEM, () -> closing.close(project)));

        as(sven, () -> punchList.except(punchList.of(project).get(0).id(), "It still shuts"));
        as(PersonId.SYSTEM, () -> closing.close(project));

        assertThat(reader.standing(project).orElseThrow().status()).isEqualTo(ProjectStatus.CLOSED);
    }

    @Test
    void aHandOverIsNotAcceptedWhileALineIsOpen() {
        delivered();
        as(PersonId.SYSTEM, () -> closing.begin(project));
        fixtures.asked(project, olga);

        assertRefused("project.hand-over.open", () -> as(olga, () -> closing.noteHandOver(project, olga, true, "")));
    }

    @Test
    void onlyWhoIsAskedAnswersInTheClosing() {
        ready();

        assertRefused("project.decide.not-asked", () -> as(chen, () -> closing.noteHandOver(project, chen, true, "")));
        assertRefused(
                "project.hand-over.not-owner", () -> as(sven, () -> closing.noteHandOver(project, sven, true, "")));
        assertRefused(
                "project.decide.other-person", () -> as(sven, () -> closing.noteHandOver(project, olga, true, "")));
    }

    @Test
    void aClosingThatIsTakenBackLetsTheWorkGoOn() {
        assertRefused("project.closing.undelivered", () -> as(PersonId.SYSTEM, () -> closing.begin(project)));
        assertRefused("project.closing.undelivered", () -> as(mei, () -> service.requestClosing(project)));
        ready();

        as(PersonId.SYSTEM, () -> closing.reopen(project, "One deliverable more"));

        assertThat(reader.standing(project).orElseThrow().status()).isEqualTo(ProjectStatus.RUNNING);
        assertThat(fieldsOf("ProjectReopened")).contains("status", "reason");
    }

    @Test
    void anObjectiveThatLeadsAnOpenProjectDoesNotClose() {
        assertThat(ledProjects.of(draft.leading())).hasSize(1).first().satisfies(obstacle -> assertThat(
                        obstacle.about())
                .isEqualTo("One order system"));
        ready();
        as(sven, () -> closing.noteDeliverable(project, system().id(), sven, true, ""));
        as(olga, () -> closing.noteHandOver(project, olga, true, ""));

        as(PersonId.SYSTEM, () -> closing.close(project));

        assertThat(ledProjects.of(draft.leading())).isEmpty();
    }
}
