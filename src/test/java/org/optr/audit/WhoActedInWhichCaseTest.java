package org.optr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.Evidence;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna asks, Rita reviews, Mei would decide and Stan acknowledge, but Sofia stands in for both. */
@OptrTest
class WhoActedInWhichCaseTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PersonAdministration administration;

    private PersonId rita;
    private PersonId mei;
    private PersonId stan;
    private PersonId sofia;
    private ObjectiveId objective;
    private String run;
    private String approval;

    @BeforeEach
    void submitted() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        rita = people.person("Rita", unit);
        mei = people.person("Mei", unit);
        stan = people.person("Stan", unit);
        sofia = people.person("Sofia", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(mei, Roles.UNIT_HEAD, unit);
        people.substitute(mei, sofia);
        people.substitute(stan, sofia);
        objective = fixtures.draft("Faster", anna, unit, fixtures.cycle(), Set.of(stan));
        current.actingAs(anna, () -> objectives.submit(objective));
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
        var nested = current.actingAs(anna, () -> runs.of(subject));
        approval = nested.get(0).id().value();
        run = nested.get(1).id().value();
    }

    @Test
    void whatIsReleasedBecauseSomebodyLeavesBelongsToItsCase() {
        current.actingAs(rita, () -> items.claim(item()));
        var olga = people.administrator("Olga");

        current.actingAs(olga, () -> administration.disable(rita));

        assertThat(entries()).last().satisfies(entry -> assertThat(entry)
                .containsEntry("event", "WorkItemReleased")
                .containsEntry("actor", olga)
                .containsEntry("run", run));
    }

    @Test
    void everythingThatASubstituteCausesNamesBothAndTheCase() {
        current.actingAs(rita, () -> items.complete(item(), Map.of("outcome", "aligned")));
        var before = entries().size();

        current.actingAs(sofia, () -> {
            items.claim(item());
            items.release(item());
            items.complete(item(), Map.of("outcome", "approve", "comment", "Go"));
        });
        var decided = entries().size();
        current.actingAs(sofia, () -> items.complete(item(), Map.of("outcome", "acknowledge")));

        var entries = entries();
        assertThat(entries.subList(before, decided)).allSatisfy(entry -> assertThat(entry)
                .containsEntry("actor", sofia)
                .containsEntry("absent", mei)
                .containsEntry("run", run));
        assertThat(entries.subList(before, decided))
                .extracting("event")
                .contains("WorkItemClaimed", "WorkItemReleased", "WorkItemCompleted", "ObjectiveApproved");
        assertThat(entries.subList(decided, entries.size())).allSatisfy(entry -> assertThat(entry)
                .containsEntry("actor", sofia)
                .containsEntry("absent", stan)
                .containsEntry("run", run));
        assertThat(entries.subList(decided, entries.size()))
                .extracting("event")
                .filteredOn(event -> !BesideTheHistory.EVENTS.contains(event))
                .containsExactly("WorkItemCompleted", "ObjectiveAcknowledged", "ObjectivePublished", "RunEnded");
    }

    @Test
    void whatSomebodyDoesForThemselvesNamesNobodyElse() {
        current.actingAs(rita, () -> items.complete(item(), Map.of("outcome", "aligned")));

        assertThat(entries())
                .filteredOn(entry -> rita.equals(entry.get("actor")))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(entry).containsEntry("absent", null).containsEntry("run", run));
    }

    @Test
    void aTimerNamesTheCaseAndNoPerson() {
        var timer = management
                .createJobQuery()
                .processInstanceId(approval)
                .timers()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .get(0);

        management.executeJob(timer.getId());

        assertThat(entries())
                .filteredOn(entry -> "WorkItemReminded".equals(entry.get("event")))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("actor", PersonId.SYSTEM)
                        .containsEntry("absent", null)
                        .containsEntry("run", run));
    }

    @Test
    void aDecisionNamesTheModelTheFormAndTheHashOfWhatWasSubmitted() {
        var review = item();
        current.actingAs(rita, () -> items.complete(review, Map.of("outcome", "aligned")));

        var stored = jdbc.sql("select content from form_submission where work_item_id = ?")
                .param(review.value())
                .query(String.class)
                .single();
        var evidence = jdbc.sql(
                        """
                        select model_version, form_version, submission_hash from audit_entry
                        where subject_id = ? and event = 'WorkItemCompleted'""")
                .param(objective.toString())
                .query((row, number) -> new Evidence(row.getString(1), row.getString(2), row.getString(3)))
                .single();

        assertThat(evidence.model()).startsWith("objective-approval@");
        assertThat(evidence.form()).matches("review-alignment@\\d+ [0-9a-f]{64}");
        assertThat(evidence.submission())
                .isEqualTo(Evidence.ofSubmission("", stored).submission());
    }

    @Test
    void aNameOfTheModelIsKeptInBothLanguages() {
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());

        var started = current.actingAs(rita, () -> trail.of(subject, AuditTrail.NEWEST, 50)).stream()
                .filter(entry -> entry.event().equals("RunStarted"))
                .findFirst()
                .orElseThrow();

        assertThat(started.changes())
                .containsExactly(FieldChange.named("process", Map.of("en", "Objective approval", "zh-CN", "目标审批")));
    }

    private WorkItemId item() {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .singleResult();
        return new WorkItemId(open.getId());
    }

    private List<Map<String, @Nullable Object>> entries() {
        return jdbc.sql(
                        """
                        select event, actor_id, on_behalf_of, root_case from audit_entry
                        where subject_id = ? order by entry_id""")
                .param(objective.toString())
                .query((row, number) -> {
                    var entry = new HashMap<String, @Nullable Object>();
                    entry.put("event", row.getString("event"));
                    entry.put("actor", PersonColumns.person(row, "actor_id"));
                    entry.put("absent", PersonColumns.personOrNull(row, "on_behalf_of"));
                    entry.put("run", row.getString("root_case"));
                    return (Map<String, @Nullable Object>) entry;
                })
                .list();
    }
}
