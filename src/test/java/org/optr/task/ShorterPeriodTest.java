package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.ChangeDraft;
import org.optr.project.ChangeReason;
import org.optr.project.Changes;
import org.optr.project.ProjectDraft;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** Mei wants to begin her project later than one of its tasks. */
@OptrTest
class ShorterPeriodTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private TaskFixtures tasks;

    @Autowired
    private ProjectReader reader;

    @Autowired
    private Changes changes;

    private PersonId mei;
    private ProjectDraft draft;
    private ProjectId project;

    @BeforeEach
    void meiManages() {
        var unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        draft = projects.draft(
                "One order system", projects.objective("Deliver faster", unit), unit, mei, people.person("Sven", unit));
        project = projects.running(draft, mei);
    }

    private LocalDate start() {
        return draft.period().startsOn();
    }

    private TaskDraft fromTheStart() {
        return tasks.draft("Train the shops", mei).withDates(start(), start().plusDays(30));
    }

    private void requestLaterStart() {
        people.as(mei, () -> {
            var page = reader.page(project).orElseThrow();
            changes.request(
                    project,
                    new ChangeDraft(
                            new ChangeReason("The market moved", "A day later", "", ""),
                            page.money().orElseThrow().budget(),
                            new Period(start().plusDays(1), draft.period().endsOn()),
                            page.milestones(),
                            page.deliverables()));
        });
    }

    @Test
    void anOpenTaskIsMovedBeforeTheProjectIsShortened() {
        tasks.planned(project, fromTheStart());

        assertThatThrownBy(this::requestLaterStart).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("project.period.tasks-outside");
            assertThat(refusal.arguments()).containsExactly(1, "1 Train the shops");
        });
    }

    @Test
    void whatIsDoneStaysWhereItWas() {
        tasks.done(project, fromTheStart());

        requestLaterStart();

        assertThat(people.as(mei, () -> changes.of(project))).hasSize(1);
    }
}
