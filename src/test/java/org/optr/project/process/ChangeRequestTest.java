package org.optr.project.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.project.ChangeAnswer;
import org.optr.project.ChangeDraft;
import org.optr.project.ChangeReason;
import org.optr.project.ChangeStatus;
import org.optr.project.Changes;
import org.optr.project.Milestone;
import org.optr.project.MilestoneId;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectInitiation;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.shared.Money;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** A change request in the whole application: Max manages, Sina sponsors, Frank counts. */
@OptrTest
class ChangeRequestTest {

    @Autowired
    private Changes changes;

    @Autowired
    private ProjectReader reader;

    @Autowired
    private ProjectService service;

    @Autowired
    private ProjectInitiation initiation;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private WorkItems items;

    @Autowired
    private OpenWorkItems openItems;

    private PersonId max;
    private PersonId sina;
    private PersonId frank;
    private PersonId chen;
    private ProjectId project;

    @BeforeEach
    void aProjectRuns() {
        var unit = people.unit("Logistics 物流");
        max = people.person("Max", unit);
        sina = people.person("Sina", unit);
        frank = people.person("Frank", unit);
        chen = people.person("Chen", unit);
        people.grant(frank, Roles.FINANCE, unit);
        project = fixtures.running(
                fixtures.draft("One order system", fixtures.objective("Deliver faster", unit), unit, max, sina), max);
    }

    private ProjectPage page() {
        return people.as(max, () -> reader.page(project).orElseThrow());
    }

    private ChangeDraft draft(String budget, int days) {
        var now = page();
        var reason = new ChangeReason("Returns were forgotten", "Two weeks", "Two thousand", "");
        var period = new Period(now.period().startsOn(), now.period().endsOn().plusDays(days));
        var later = new Milestone(MilestoneId.next(), "Returns", period.endsOn());
        var milestones = new ArrayList<>(now.milestones());
        milestones.add(later);
        return new ChangeDraft(reason, ProjectExamples.euros(budget), period, milestones, now.deliverables());
    }

    private void request(String budget, int days) {
        people.as(max, () -> changes.request(project, draft(budget, days)));
    }

    private void complete(PersonId person, String outcome, String comment) {
        people.as(person, () -> items.complete(item().id(), Map.of("outcome", outcome, "comment", comment)));
    }

    private WorkItem item() {
        assertThat(open()).hasSize(1);
        return open().get(0);
    }

    private List<WorkItem> open() {
        var subject = new SubjectRef(SubjectKind.PROJECT, project.toString());
        var found = new ArrayList<WorkItem>();
        @Nullable WorkItemId last = null;
        for (var page = openItems.after(last, 500); !page.isEmpty(); page = openItems.after(last, 500)) {
            page.stream()
                    .map(OpenWorkItem::item)
                    .filter(item -> subject.equals(item.subject()))
                    .forEach(found::add);
            last = page.get(page.size() - 1).item().id();
        }
        return found;
    }

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @Test
    void anApprovedChangeIsTheNextBaseline() {
        request("52000", 14);
        assertThat(items.excluded(item().id())).contains(max);
        complete(sina, "approve", "Go on");
        assertThat(page().baselines()).hasSize(1);

        complete(frank, "approve", "We can pay it");

        var now = page();
        assertThat(now.baselines()).hasSize(2);
        assertThat(now.money().orElseThrow().budget()).isEqualTo(ProjectExamples.euros("52000"));
        assertThat(now.milestones()).extracting(Milestone::title).containsExactly("Pilot", "Returns");
        assertThat(now.baselines().get(1).by()).isEqualTo(frank);
        assertThat(open()).isEmpty();
        var applied = people.as(max, () -> changes.of(project)).get(0);
        assertThat(applied.status()).isEqualTo(ChangeStatus.APPLIED);
        assertThat(applied.answers()).extracting(ChangeAnswer::by).containsExactly(sina, frank);
        assertThat(applied.differences().milestones()).hasSize(1);
    }

    @Test
    void baselinesAreComparedWithMoneyForWhomItConcernsOnly() {
        request("52000", 14);
        complete(sina, "approve", "");
        complete(frank, "approve", "");

        assertThat(people.as(max, () -> changes.between(project, 1, 2)).budget())
                .isPresent();
        assertThat(people.as(chen, () -> changes.between(project, 1, 2)).budget())
                .isEmpty();
        assertThat(people.as(chen, () -> changes.of(project)).get(0).impactOnCost())
                .isEmpty();
        assertRefused("project.baseline.gone", () -> people.as(max, () -> changes.between(project, 1, 3)));
    }

    @Test
    void aRejectedChangeLeavesThePlanAsItIs() {
        request("50000", 7);

        complete(sina, "reject", "Later");

        assertThat(page().baselines()).hasSize(1);
        assertThat(people.as(max, () -> changes.of(project)).get(0).status()).isEqualTo(ChangeStatus.REJECTED);
        assertThat(people.as(max, () -> changes.mayRequest(project))).isTrue();
    }

    @Test
    void onlyOneRequestIsOpenAndItIsWithdrawn() {
        request("50000", 7);
        assertRefused("project.change.open", () -> request("50000", 8));
        assertRefused("project.not-manager", () -> people.as(sina, () -> changes.withdraw(project, "No")));

        people.as(max, () -> changes.withdraw(project, "Found another way"));

        assertThat(open()).isEmpty();
        assertThat(people.as(max, () -> changes.of(project)).get(0)).satisfies(request -> {
            assertThat(request.status()).isEqualTo(ChangeStatus.WITHDRAWN);
            assertThat(request.request().comment()).isEqualTo("Found another way");
        });
        assertRefused("project.change.none-open", () -> people.as(max, () -> changes.withdraw(project, "Twice")));
    }

    @Test
    void aChangeThatCannotBeIsRefused() {
        var now = page();
        var why = new ChangeReason("Why not", "", "", "A little");
        var dollars = new Money(BigDecimal.TEN, Currency.getInstance("USD"));
        var same = now.money().orElseThrow().budget();

        assertRefused("project.change.reason.missing", () -> new ChangeReason(" ", "Late", "", ""));
        assertRefused("project.change.impact.missing", () -> new ChangeReason("Because", "", " ", ""));
        assertRefused(
                "project.change.nothing",
                () -> people.as(
                        max,
                        () -> changes.request(
                                project,
                                new ChangeDraft(why, same, now.period(), now.milestones(), now.deliverables()))));
        assertRefused(
                "project.change.currency",
                () -> people.as(
                        max,
                        () -> changes.request(
                                project,
                                new ChangeDraft(why, dollars, now.period(), now.milestones(), now.deliverables()))));
        assertRefused(
                "project.missing.deliverable",
                () -> people.as(
                        max,
                        () -> changes.request(
                                project, new ChangeDraft(why, same, now.period(), now.milestones(), List.of()))));
        assertRefused("project.not-manager", () -> people.as(sina, () -> changes.request(project, draft("1", 1))));
    }

    @Test
    void aCancelledProjectAsksNobodyForItsChange() {
        request("50000", 7);

        people.as(PersonId.SYSTEM, () -> initiation.cancelled(project, "The market moved"));

        assertThat(open()).isEmpty();
        assertThat(people.as(max, () -> changes.of(project)).get(0).status()).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void aProjectWithAnOpenChangeDoesNotClose() {
        request("50000", 7);

        assertThatThrownBy(() -> people.as(max, () -> service.requestClosing(project)))
                .isInstanceOf(RuleViolation.class);
    }
}
