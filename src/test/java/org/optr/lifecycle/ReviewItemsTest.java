package org.optr.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.inbox.Inbox;
import org.optr.inbox.InboxItem;
import org.optr.inbox.StandardView;
import org.optr.objective.Health;
import org.optr.objective.ObjectiveFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.StatusReportDraft;
import org.optr.project.StatusReports;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What a review asks for: Mei owns the objective with its key result, Max manages its project. */
@OptrTest
class ReviewItemsTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private StatusReports reports;

    @Autowired
    private Inbox inbox;

    private PersonId owner;
    private PersonId max;
    private ProjectId project;

    @BeforeEach
    void aReviewBegins() {
        var unit = people.unit("Delivery");
        max = people.person("Max", unit);
        owner = people.person("Mei", unit);
        var objective = objectives.published("Deliver faster", owner, unit, objectives.cycle());
        project = projects.running(
                projects.draft("One order system", objective, unit, max, people.person("Sven", unit)), max);
        people.as(
                PersonId.SYSTEM,
                () -> runs.start(
                        new ProcessKey("review"),
                        new SubjectRef(SubjectKind.OBJECTIVE, objective.toString()),
                        Map.of("ownerId", owner.toString(), "reviewHours", 156L)));
    }

    private List<InboxItem> itemsOf(PersonId person) {
        return people.as(person, () -> inbox.page(StandardView.CHECK_INS, ZoneOffset.UTC, null, 50))
                .items();
    }

    @Test
    void whoeverChecksInReadsForWhichKeyResult() {
        assertThat(itemsOf(owner)).singleElement().satisfies(item -> {
            assertThat(Objects.requireNonNull(item.subject()).kind()).isEqualTo(SubjectKind.KEY_RESULT);
            assertThat(item.title()).isNotEqualTo("Deliver faster");
            assertThat(item.path()).extracting(PathPart::title).containsSubsequence("Deliver faster", item.title());
        });
    }

    @Test
    void aReportOnTheProjectsPageAnswersTheQuestion() {
        people.as(
                max,
                () -> reports.report(
                        project,
                        new StatusReportDraft(
                                Health.ON_TRACK, Health.ON_TRACK, Health.ON_TRACK, "As planned", "", "", "")));

        assertThat(itemsOf(max)).isEmpty();
        assertThat(itemsOf(owner)).hasSize(1);
    }

    @Test
    void whoeverReportsReadsOnWhichProject() {
        assertThat(itemsOf(max)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("One order system");
            assertThat(item.subject()).isEqualTo(new SubjectRef(SubjectKind.PROJECT, project.toString()));
            assertThat(item.path()).extracting(PathPart::title).containsExactly("Deliver faster", "One order system");
        });
    }
}
