package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.HardText.TEXT;
import static org.optr.project.ProjectExamples.euros;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.optr.audit.AuditTrail;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written in a project comes back as it was, and what is taken out is gone, on a MySQL-protocol server. */
@OptrIT
class ProjectTextIT {

    private static final String LONG = TEXT + "😀".repeat(1_900);

    @Autowired
    private ProjectService service;

    @Autowired
    private ProjectReader reader;

    @Autowired
    private ProjectRepository projects;

    @Autowired
    private ProjectFixtures given;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId anna;
    private PersonId mei;
    private PersonId sven;
    private ProjectDraft draft;

    @BeforeEach
    void aProposal() {
        var unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
        mei = people.person("Mei", unit);
        sven = people.person("Sven", UnitId.ROOT);
        var plain = given.draft(TEXT, given.objective("Faster", unit), unit, mei, sven);
        draft = new ProjectDraft(
                TEXT,
                LONG,
                plain.leading(),
                Set.of(given.objective("Better", unit)),
                unit,
                mei,
                sven,
                anna,
                plain.period(),
                euros("999999999999999.99"));
    }

    private ProjectPage page(ProjectId id) {
        return people.as(mei, () -> reader.page(id)).orElseThrow();
    }

    @Test
    void proposalAndBusinessCase() {
        var id = given.argued(draft, anna);
        var written = new BusinessCase(
                LONG,
                List.of(new Option(TEXT, LONG, LONG, true), new Option(TEXT, TEXT, "", false)),
                LONG,
                LONG,
                25,
                LONG,
                new BigDecimal("0.0825"),
                List.of(
                        new CashFlow(0, new BigDecimal("999999999999999.99"), BigDecimal.ZERO),
                        new CashFlow(30, BigDecimal.ZERO, new BigDecimal("0.01"))));
        people.as(anna, () -> service.writeBusinessCase(id, page(id).version(), written));

        assertThat(page(id).draft()).contains(draft);
        assertThat(page(id).businessCase()).contains(written);
        assertThat(changesTo(id)).contains(new FieldChange("discount-rate", "0.08", "0.0825"));
    }

    @Test
    void planAndBaseline() {
        var id = given.planning(draft, anna);
        var due = draft.period().startsOn();
        var milestone = people.as(mei, () -> service.addMilestone(id, new MilestoneDraft(TEXT, due)));
        var deliverable = people.as(mei, () -> service.addDeliverable(id, new DeliverableDraft(TEXT, LONG, anna, due)));
        var dropped = people.as(mei, () -> service.addDeliverable(id, new DeliverableDraft(TEXT, LONG, mei, due)));
        people.as(mei, () -> service.removeDeliverable(id, dropped));
        var later = new MilestoneDraft(TEXT, due.plusDays(1));
        people.as(mei, () -> service.changeMilestone(id, page(id).version(), milestone, later));
        transaction.executeWithoutResult(status -> {
            var project = projects.findById(id).orElseThrow();
            project.submitPlan(mei, ProjectExamples.NOW);
            project.takeBaseline(sven, ProjectExamples.NOW);
        });

        assertThat(page(id).milestones()).containsExactly(new Milestone(milestone, TEXT, due.plusDays(1)));
        assertThat(page(id).deliverables()).containsExactly(new Deliverable(deliverable, TEXT, LONG, anna, due));
        assertThat(page(id).baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.takenAt()).isEqualTo(ProjectExamples.NOW);
            assertThat(baseline.milestones()).isEqualTo(page(id).milestones());
            assertThat(baseline.deliverables()).isEqualTo(page(id).deliverables());
        });
    }

    @Test
    void answersAndTheReasonOfTheEnd() {
        var id = given.inApproval(draft, anna);
        transaction.executeWithoutResult(status -> {
            var project = projects.findById(id).orElseThrow();
            project.approve(PersonId.next(), LONG, ProjectExamples.NOW);
            project.cancel(TEXT, ProjectExamples.NOW);
        });

        assertThat(page(id).answers()).extracting(ProjectAnswer::comment).containsExactly(LONG);
        assertThat(page(id).cancelReason()).isEqualTo(TEXT);
    }

    private Stream<FieldChange> changesTo(ProjectId id) {
        return people.as(mei, () -> trail.of(ProjectPages.ref(id), AuditTrail.NEWEST, 100)).stream()
                .flatMap(entry -> entry.changes().stream());
    }
}
