package org.optr.result.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.inbox.Inbox;
import org.optr.inbox.StandardView;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveStatus;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.project.Deliveries;
import org.optr.project.HandOverCheck;
import org.optr.project.HandOverTopic;
import org.optr.project.HandOvers;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectStatus;
import org.optr.project.PunchList;
import org.optr.result.ResultFixtures;
import org.optr.result.ResultReader;
import org.optr.result.ResultService;
import org.optr.result.ResultStatus;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** A project and an objective from the wish to close them to the end. Olga owns, Max manages, Sina sponsors, Anna heads the unit. */
@OptrTest
class ClosureTest {

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private ResultService results;

    @Autowired
    private ResultReader reader;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveReader objectiveReader;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private ProjectReader projectReader;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private PunchList punchList;

    @Autowired
    private Inbox inbox;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private WorkItems items;

    @Autowired
    private OpenWorkItems openItems;

    private UnitId unit;
    private PersonId olga;
    private PersonId max;
    private PersonId sina;
    private PersonId anna;

    @BeforeEach
    void people() {
        unit = people.unit("Logistics 物流");
        olga = people.person("Olga", unit);
        max = people.person("Max", unit);
        sina = people.person("Sina", unit);
        anna = people.person("Anna", unit);
        people.grant(anna, Roles.UNIT_HEAD, unit);
    }

    private ObjectiveId objective() {
        return objectives.published("Deliver faster", olga, unit, objectives.cycle());
    }

    private static SubjectRef ref(ObjectiveId id) {
        return new SubjectRef(SubjectKind.OBJECTIVE, id.toString());
    }

    private static SubjectRef ref(ProjectId id) {
        return new SubjectRef(SubjectKind.PROJECT, id.toString());
    }

    @Test
    void anObjectiveIsGradedLookedBackOnAndClosedWithItsScore() {
        var objective = objective();
        var result = fixtures.proposed(objective, olga);
        people.as(olga, () -> runs.start(new ProcessKey("objective-closure"), ref(objective), Map.of()));

        assertThat(item(ref(objective)).groups()).containsExactly("unit-head@" + unit);
        assertThat(items.excluded(item(ref(objective)).id())).contains(olga);
        complete(anna, ref(objective), "grade", new BigDecimal("0.7"), null);
        assertThat(item(ref(objective)).assignee()).isEqualTo(olga);
        complete(olga, ref(objective), "close", null, "Thanks to all");

        var page = people.as(olga, () -> objectiveReader.page(objective)).orElseThrow();
        assertThat(page.status()).isEqualTo(ObjectiveStatus.CLOSED);
        assertThat(page.finalScore()).isEqualByComparingTo("0.7");
        assertThat(people.as(olga, () -> reader.page(result)).orElseThrow().status())
                .isEqualTo(ResultStatus.CLOSED);
        assertThat(open(ref(objective))).isEmpty();
    }

    @Test
    void anotherScoreThanTheProposedOneIsExplained() {
        var objective = objective();
        fixtures.proposed(objective, olga);
        people.as(olga, () -> runs.start(new ProcessKey("objective-closure"), ref(objective), Map.of()));

        assertThatThrownBy(() -> complete(anna, ref(objective), "grade", new BigDecimal("0.4"), null))
                .isInstanceOf(RuleViolation.class);

        assertThat(item(ref(objective)).step()).isEqualTo("GradeResult");
        complete(anna, ref(objective), "grade", new BigDecimal("0.4"), "Two sites are missing");
        assertThat(item(ref(objective)).step()).isEqualTo("HoldRetrospective");
    }

    @Test
    void aClosingTakenBackLetsTheObjectiveGoOn() {
        var objective = objective();
        var result = fixtures.proposed(objective, olga);
        people.as(olga, () -> runs.start(new ProcessKey("objective-closure"), ref(objective), Map.of()));

        people.as(olga, () -> results.takeBack(result, "One quarter more"));

        assertThat(people.as(olga, () -> objectiveReader.page(objective))
                        .orElseThrow()
                        .status())
                .isEqualTo(ObjectiveStatus.PUBLISHED);
        assertThat(people.as(olga, () -> reader.page(result)).orElseThrow().status())
                .isEqualTo(ResultStatus.WITHDRAWN);
        assertThat(open(ref(objective))).isEmpty();
    }

    @Test
    void aWholeProjectIsAcceptedHandedOverGradedAndClosed() {
        var project = projects.running(projects.draft("Order system", objective(), unit, max, sina), max);
        var operator = people.as(max, () -> projectReader.standing(project))
                .orElseThrow()
                .operationsOwner();
        var result = fixtures.proposed(ref(project), max);
        deliver(project);
        people.as(max, () -> runs.start(new ProcessKey("closure"), ref(project), Map.of()));
        assertThat(status(project)).isEqualTo(ProjectStatus.CLOSING);

        assertThat(item(ref(project)).step()).isEqualTo("AcceptDeliverable");
        assertThat(people.as(sina, () -> inbox.page(StandardView.APPROVALS, ZoneOffset.UTC, null, 50))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo(onlyDeliverable(project)));
        complete(sina, ref(project), "refuse", null, "It stops at noon");
        assertThat(item(ref(project)).step()).isEqualTo("ClearPunchList");
        assertThatThrownBy(() -> complete(max, ref(project), "done", null, null))
                .isInstanceOf(RuleViolation.class);

        people.as(max, () -> punchList.of(project).forEach(item -> punchList.correct(item.id(), "It runs on")));
        deliver(project);
        complete(max, ref(project), "done", null, null);
        complete(sina, ref(project), "accept", null, null);
        assertThat(item(ref(project)).step()).isEqualTo("AcceptHandOver");
        prepareHandOver(project);
        complete(operator, ref(project), "accept", null, null);
        assertThat(people.as(max, () -> reader.page(result)).orElseThrow().computed())
                .isEqualByComparingTo("1");
        complete(sina, ref(project), "grade", new BigDecimal("0.9"), "Late by a week");
        complete(max, ref(project), "close", null, null);

        assertThat(status(project)).isEqualTo(ProjectStatus.CLOSED);
        assertThat(open(ref(project))).isEmpty();
    }

    private void deliver(ProjectId project) {
        people.as(max, () -> deliveries
                .of(project)
                .forEach(
                        entry -> deliveries.deliver(project, entry.deliverable().id(), "It runs")));
    }

    private String onlyDeliverable(ProjectId project) {
        return people.as(max, () -> deliveries.of(project)).get(0).deliverable().title();
    }

    private void prepareHandOver(ProjectId project) {
        people.as(max, () -> {
            for (var topic : HandOverTopic.values()) {
                handOvers.check(project, new HandOverCheck(topic, true, ""));
            }
        });
    }

    private ProjectStatus status(ProjectId project) {
        return people.as(max, () -> projectReader.standing(project))
                .orElseThrow()
                .status();
    }

    private void complete(
            PersonId person, SubjectRef subject, String outcome, @Nullable BigDecimal score, @Nullable String comment) {
        Map<String, @Nullable Object> submitted = new HashMap<>();
        submitted.put("outcome", outcome);
        if (score != null) {
            submitted.put("score", score);
        }
        submitted.put("comment", comment);
        people.as(person, () -> {
            var item = item(subject);
            if (item.assignee() == null) {
                items.claim(item.id());
            }
            items.complete(item.id(), submitted);
        });
    }

    private WorkItem item(SubjectRef subject) {
        var found = open(subject);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<WorkItem> open(SubjectRef subject) {
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
