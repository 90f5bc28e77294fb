package org.optr.project.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.optr.people.UnitId;
import org.optr.project.DeliverableDraft;
import org.optr.project.MilestoneDraft;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.project.ProjectStatus;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskDraft;
import org.optr.task.TaskService;
import org.springframework.beans.factory.annotation.Autowired;

/** The process with everything behind it: Petra proposes, Max manages, Sina sponsors, Frank counts, Anna decides. */
@OptrTest
class ProjectInitiationTest {

    @Autowired
    private ProjectService projects;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProjectReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private WorkItems items;

    @Autowired
    private OpenWorkItems openItems;

    private UnitId unit;
    private PersonId petra;
    private PersonId max;
    private PersonId sina;
    private PersonId frank;
    private PersonId anna;

    @BeforeEach
    void people() {
        unit = people.unit("Logistics 物流");
        petra = people.person("Petra", unit);
        max = people.person("Max", unit);
        sina = people.person("Sina", unit);
        frank = people.person("Frank", unit);
        anna = people.person("Anna", unit);
        people.grant(frank, Roles.FINANCE, unit);
        people.grant(anna, Roles.UNIT_HEAD, unit);
    }

    @Test
    void aProposalBecomesARunningProject() {
        var project = decided();
        plan(project);
        assertThat(page(project).status()).isEqualTo(ProjectStatus.PLAN_IN_APPROVAL);

        complete(sina, item(project), "approve", null);

        assertThat(page(project).status()).isEqualTo(ProjectStatus.RUNNING);
        assertThat(page(project).baselines()).hasSize(1);
        assertThat(open(project)).isEmpty();
    }

    @Test
    void anUnfinishedBusinessCaseStaysWithTheManager() {
        var project = proposed();

        assertThatThrownBy(() -> complete(max, item(project), "submit", null)).isInstanceOf(RuleViolation.class);

        assertThat(item(project).step()).isEqualTo("WriteBusinessCase");
        assertThat(page(project).status()).isEqualTo(ProjectStatus.PROPOSED);
    }

    @Test
    void whatIsSentBackIsSubmittedAnew() {
        var project = submitted();

        complete(frank, item(project), "changes", "Which costs?");
        assertThat(page(project).status()).isEqualTo(ProjectStatus.PROPOSED);
        complete(max, item(project), "submit", null);

        assertThat(item(project).step()).isEqualTo("AssessFeasibility");
        assertThat(page(project).round()).isEqualTo(2);
    }

    @Test
    void whoeverProposesOrManagesIsKeptFromTheAssessment() {
        var project = submitted();
        people.grant(petra, Roles.FINANCE, unit);

        assertThat(items.excluded(item(project).id())).contains(petra, max).doesNotContain(frank);
        assertThatThrownBy(() -> complete(petra, item(project), "feasible", null))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("work-item.excluded"));
    }

    @Test
    void whoeverProposesManagesOrAssessesIsKeptFromTheDecision() {
        var project = assessed();

        assertThat(item(project).step()).isEqualTo("DecideOnProject");
        assertThat(items.excluded(item(project).id()))
                .contains(petra, max, frank)
                .doesNotContain(anna);
    }

    @Test
    void theManagersSubstituteDoesNotApproveThePlan() {
        var project = decided();
        plan(project);
        people.substitute(max, sina);

        assertThat(items.excluded(item(project).id())).contains(max, sina);
    }

    @Test
    void aCancelledProjectAsksNobodyAnyMore() {
        var project = assessed();

        people.as(sina, () -> projects.cancel(project, "No longer needed"));

        assertThat(page(project).status()).isEqualTo(ProjectStatus.CANCELLED);
        assertThat(page(project).cancelReason()).isEqualTo("No longer needed");
        assertThat(open(project)).isEmpty();
    }

    @Test
    void theManagerWithdrawsWithAReason() {
        var project = proposed();

        complete(max, item(project), "withdraw", "Another project does it");

        assertThat(page(project).status()).isEqualTo(ProjectStatus.CANCELLED);
        assertThat(page(project).cancelReason()).isEqualTo("Another project does it");
    }

    @Test
    void whatFinanceCannotPayIsRejected() {
        var project = submitted();

        complete(frank, item(project), "reject", "No money this year");

        assertThat(page(project).status()).isEqualTo(ProjectStatus.REJECTED);
        assertThat(open(project)).isEmpty();
    }

    private ProjectId proposed() {
        var objective = fixtures.objective("Deliver faster", unit);
        return people.as(petra, () -> projects.propose(fixtures.draft("One order system", objective, unit, max, sina)));
    }

    private ProjectId submitted() {
        var project = proposed();
        people.as(
                max,
                () -> projects.writeBusinessCase(project, page(project).version(), ProjectExamples.businessCase()));
        complete(max, item(project), "submit", null);
        return project;
    }

    private ProjectId assessed() {
        var project = submitted();
        complete(frank, item(project), "feasible", "We can pay it");
        return project;
    }

    private ProjectId decided() {
        var project = assessed();
        complete(anna, item(project), "approve", "Go");
        assertThat(page(project).status()).isEqualTo(ProjectStatus.PLANNING);
        return project;
    }

    private void plan(ProjectId project) {
        LocalDate due = page(project).period().endsOn();
        people.as(max, () -> {
            projects.addMilestone(project, new MilestoneDraft("Pilot", due));
            projects.addDeliverable(project, new DeliverableDraft("Order system", "All orders pass", max, due));
            tasks.add(project, null, TaskDraft.titled("Move the data"));
        });
        complete(max, item(project), "submit", null);
    }

    private void complete(PersonId person, WorkItem item, String outcome, @Nullable String comment) {
        people.as(
                person,
                () -> items.complete(
                        item.id(),
                        comment == null ? Map.of("outcome", outcome) : Map.of("outcome", outcome, "comment", comment)));
    }

    private ProjectPage page(ProjectId project) {
        return people.as(max, () -> reader.page(project).orElseThrow());
    }

    private WorkItem item(ProjectId project) {
        var open = open(project);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<WorkItem> open(ProjectId project) {
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
}
