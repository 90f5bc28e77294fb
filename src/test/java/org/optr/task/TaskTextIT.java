package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.HardText.TEXT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.optr.audit.AuditTrail;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.BaselineTaken;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.FieldChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written in a task comes back as it was, and what is taken out is gone, on a MySQL-protocol server. */
@OptrIT
class TaskTextIT {

    private static final String LONG = TEXT + "😀".repeat(1_900);
    private static final BigDecimal LARGE = new BigDecimal("999999999999999.9999");

    @Autowired
    private TaskService service;

    @Autowired
    private TaskReader reader;

    @Autowired
    private TaskAssignment assignment;

    @Autowired
    private TaskFixtures given;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private ProjectReader projectReader;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private PersonId mei;
    private PersonId sven;
    private PersonId rita;
    private ProjectId project;

    @BeforeEach
    void aRunningProject() {
        var unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        sven = people.person("Sven");
        rita = people.person("Rita", unit);
        project = projects.running(
                projects.draft(TEXT, projects.objective("Faster", unit), unit, mei, sven), people.person("Anna", unit));
    }

    private TaskPage page(TaskId id) {
        return people.as(mei, () -> reader.page(id)).orElseThrow();
    }

    private TaskDraft everything(TaskId predecessor) {
        var today = LocalDate.now(clock);
        var deliverable =
                people.as(mei, () -> projectReader.deliverables(project)).get(0).id();
        return new TaskDraft(
                TEXT,
                LONG,
                rita,
                today,
                today.plusDays(1),
                new Indicator(TEXT, "中文 %", new BigDecimal("-0.0001"), LARGE),
                new BigDecimal("99998.9999"),
                PercentRule.WEIGHTED_STEPS,
                List.of(new WorkStep(TEXT, LARGE, false), new WorkStep("B", BigDecimal.ONE, false)),
                LARGE,
                Set.of(new Dependency(predecessor, 365)),
                deliverable);
    }

    @Test
    void aTaskWithAllItsParts() {
        var before = given.done(project, given.draft("Before", rita));
        var draft = everything(before);
        var id = people.as(mei, () -> service.add(project, before, draft));

        assertThat(page(id).content()).isEqualTo(draft);
        people.as(mei, () -> service.change(id, page(id).row().version(), TaskDraft.titled(TEXT)));
        assertThat(page(id).content()).isEqualTo(TaskDraft.titled(TEXT));
        assertThat(people.as(mei, () -> trail.of(TaskPages.ref(id), AuditTrail.NEWEST, 9)))
                .flatExtracting(entry -> entry.changes())
                .contains(new FieldChange("description", null, LONG), new FieldChange("description", LONG, null));
    }

    @Test
    void progressEvidenceAndReasons() {
        var before = given.done(project, given.draft("Before", rita));
        var id = given.accepted(project, everything(before));
        var report = new Progress(null, Set.of(TEXT), null, LARGE, LARGE, TEXT);
        people.as(rita, () -> service.report(id, page(id).row().version(), report));
        var kept = people.as(rita, () -> service.addEvidence(id, new EvidenceDraft(TEXT, "", LONG)));
        var dropped = people.as(rita, () -> service.addEvidence(id, new EvidenceDraft(TEXT, "", LONG)));
        people.as(rita, () -> service.removeEvidence(id, dropped));
        people.as(rita, () -> assignment.submit(id, rita));
        people.as(mei, () -> assignment.sendBack(id, mei, TEXT));

        var page = page(id);
        assertThat(page.row().actual()).isEqualTo(LARGE);
        assertThat(page.effortSpent()).isEqualTo(LARGE);
        assertThat(page.note()).isEqualTo(TEXT);
        assertThat(page.reason()).isEqualTo(TEXT);
        assertThat(page.content().steps()).extracting(WorkStep::done).containsExactly(true, false);
        assertThat(page.evidence()).extracting(Evidence::id, Evidence::note).containsExactly(tuple(kept, LONG));
    }

    @Test
    void placesAndBaselines() {
        var whole = given.planned(project, TaskDraft.titled(TEXT));
        var one = given.below(whole, given.draft("One", rita));
        var two = given.below(whole, given.draft("Two", rita));
        people.as(mei, () -> service.moveUp(two));
        people.as(
                sven,
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new BaselineTaken(project, 2, sven, List.of()))));
        people.as(mei, () -> service.remove(whole));

        assertThat(people.as(mei, () -> reader.wbs(project)).rows()).isEmpty();
        assertThat(people.as(mei, () -> reader.baseline(project, 2)))
                .extracting(PlannedTask::task)
                .containsExactly(whole, two, one);
        assertThat(people.as(mei, () -> reader.baseline(project, 2)).get(0).title())
                .isEqualTo(TEXT);
    }
}
