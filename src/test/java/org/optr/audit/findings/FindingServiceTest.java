package org.optr.audit.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.findings.FindingPage.Count;
import org.optr.audit.findings.FindingPage.Shown;
import org.optr.audit.findings.Trigger.BySubstitute;
import org.optr.audit.findings.Trigger.Changed;
import org.optr.audit.findings.Trigger.Quick;
import org.optr.audit.findings.Trigger.Quick.Since;
import org.optr.audit.findings.Trigger.SentBack;
import org.optr.audit.retention.Erasures;
import org.optr.audit.search.SearchFixtures;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveApproved;
import org.optr.objective.ObjectiveEdited;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.Columns;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Anna's objective waits for the review of Rita; Ada audits. */
@OptrTest
class FindingServiceTest {

    @Autowired
    private FindingService findings;

    @Autowired
    private FindingRules rules;

    @Autowired
    private FindingMarks marks;

    @Autowired
    private SearchFixtures index;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private List<RuleSetting> before = List.of();
    private PersonId ada;
    private PersonId anna;
    private PersonId rita;
    private ObjectiveId objective;

    @BeforeEach
    void anObjectiveIsSubmitted() {
        index.begin();
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        before = people.as(ada, rules::all);
        var unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
        rita = people.person("Rita", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        objective = objectives.draft("Quicker deliveries", anna, unit, objectives.cycle(), Set.of());
        people.as(anna, () -> service.submit(objective));
        adjust(FindingRule.QUICK_DECISION, 3_600, null);
    }

    @AfterEach
    void rulesAsTheyWere() {
        before.forEach(setting -> adjust(setting.rule(), setting.limit(), setting.workingTime()));
    }

    private RuleSetting setting(FindingRule rule) {
        return people.as(ada, rules::all).stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private void adjust(FindingRule rule, @Nullable Integer limit, @Nullable WorkingTime time) {
        var setting = setting(rule);
        people.as(ada, () -> rules.adjust(setting, true, limit, time));
    }

    private void complete(PersonId by, String outcome) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .singleResult();
        people.as(
                by,
                () -> items.complete(new WorkItemId(task.getId()), Map.of("outcome", outcome, "comment", "Because")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private FoundFindings found() {
        index.index();
        return people.as(ada, () -> {
            findings.forget(today(), today(), ZoneOffset.UTC);
            return findings.find(today(), today(), ZoneOffset.UTC).join();
        });
    }

    private List<Shown> about(FindingRule... wanted) {
        var query = new FindingQuery(today(), today(), Set.of(wanted), null, null);
        var found = found();
        return people.as(ada, () -> findings.page(found, query, 0, 10_000)).shown().stream()
                .filter(each -> each.finding().subject().id().equals(objective.toString()))
                .toList();
    }

    @Test
    void aDecisionRightAfterItCameUpIsFoundWithItsEntry() {
        complete(rita, "aligned");

        assertThat(about(FindingRule.QUICK_DECISION)).singleElement().satisfies(each -> {
            assertThat(each.finding().actor()).isEqualTo(rita);
            assertThat(each.finding().rootCase()).isNotNull();
            assertThat(((Quick) each.finding().trigger()).since()).isEqualTo(Since.OFFERED);
            assertThat(each.changes()).extracting(FieldChange::after).contains("aligned");
            assertThat(jdbc.sql("select event from audit_entry where entry_id = ?")
                            .param(each.finding().entry())
                            .query(String.class)
                            .single())
                    .isEqualTo("WorkItemCompleted");
        });
    }

    @Test
    void theTimeCountsFromTheTaking() {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .singleResult();
        people.as(rita, () -> items.claim(new WorkItemId(task.getId())));
        complete(rita, "aligned");

        assertThat(about(FindingRule.QUICK_DECISION)).singleElement().satisfies(each -> assertThat(
                        ((Quick) each.finding().trigger()).since())
                .isEqualTo(Since.TAKEN));
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        complete(rita, "aligned");
        var quick = setting(FindingRule.QUICK_DECISION);
        people.as(ada, () -> rules.adjust(quick, false, 3_600, null));

        assertThat(about(FindingRule.QUICK_DECISION)).isEmpty();
    }

    @Test
    void whatIsSentBackOftenIsFoundEachTimeFromTheLimitOn() {
        adjust(FindingRule.SENT_BACK_OFTEN, 2, null);
        complete(rita, "changes");
        complete(anna, "resubmit");
        complete(rita, "changes");

        assertThat(about(FindingRule.SENT_BACK_OFTEN))
                .extracting(each -> each.finding().trigger())
                .containsExactly(new SentBack(2));
    }

    /** Its model keeps substitutes of the requester away; somebody made one by hand that does not. */
    @Test
    void theRequestersSubstituteWhoSaysYesIsFoundEvenIfTheyAreNoneAnyMore() {
        complete(rita, "aligned");
        var from = clock.instant().minusSeconds(3_600);
        jdbc.sql("insert into past_substitution (substitution_id, person_id, substitute_id, starts_on, ends_on,"
                        + " appointed_at, withdrawn_at) select ?, p.person_id, q.person_id, ?, ?, ?, ?"
                        + " from person p, person q where p.person_id = ? and q.person_id = ?")
                .params(
                        PersonColumns.bytes(PersonId.next()),
                        today().minusDays(1),
                        today().plusDays(1),
                        Columns.time(from),
                        Columns.time(clock.instant().plusSeconds(60)),
                        PersonColumns.bytes(anna),
                        PersonColumns.bytes(rita))
                .update();

        assertThat(about(FindingRule.REQUESTERS_SUBSTITUTE))
                .singleElement()
                .satisfies(each -> assertThat(each.finding().trigger()).isEqualTo(new BySubstitute(anna, false)));
    }

    @Test
    void whatWasChangedAfterItsApprovalIsFoundUntilItIsApprovedAgain() {
        tell(new ObjectiveApproved(objective, rita, List.of()));
        tell(new ObjectiveEdited(objective, List.of(new FieldChange("title", "Quicker", "Slower"))));

        assertThat(about(FindingRule.CHANGED_AFTER_APPROVAL)).singleElement().satisfies(each -> {
            assertThat(((Changed) each.finding().trigger()).approver()).isEqualTo(rita);
            assertThat(each.changes()).extracting(FieldChange::after).containsExactly("Slower");
            assertThat(each.erased()).isFalse();
        });

        tell(new ObjectiveApproved(objective, rita, List.of()));

        assertThat(about(FindingRule.CHANGED_AFTER_APPROVAL)).isEmpty();
    }

    private void tell(Object event) {
        people.as(rita, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    @Test
    void whatIsErasedIsStillFoundAndSaysThatItsContentsAreGone() {
        tell(new ObjectiveApproved(objective, rita, List.of()));
        tell(new ObjectiveEdited(objective, List.of(new FieldChange("title", "Quicker", "Slower"))));
        var entry = about(FindingRule.CHANGED_AFTER_APPROVAL).get(0).finding().entry();
        var olga = people.administrator("Olga");
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
        var wish = people.as(olga, () -> erasures.askFor(subject, List.of(entry), "Wrong"));
        people.as(ada, () -> erasures.confirm(wish));

        assertThat(about(FindingRule.CHANGED_AFTER_APPROVAL)).singleElement().satisfies(each -> {
            assertThat(each.erased()).isTrue();
            assertThat(each.changes()).isEmpty();
        });
    }

    @Test
    void workOutsideWorkingTimeIsFoundByDayAndStaysTheSameFindingAsMoreComes() {
        var day = today().getDayOfWeek();
        adjust(
                FindingRule.OUTSIDE_WORKING_TIME,
                null,
                new WorkingTime(EnumSet.complementOf(EnumSet.of(day)), LocalTime.of(8, 0), LocalTime.of(18, 0)));
        var before = ofAnna();
        people.as(ada, () -> marks.look(before.finding(), null, ""));

        assertThat(ofAnna().seen()).isTrue();

        people.as(
                anna,
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new ObjectiveEdited(objective, List.of()))));
        people.as(anna, () -> service.withdraw(objective));

        assertThat(ofAnna()).satisfies(after -> {
            assertThat(after.finding().key()).isEqualTo(before.finding().key());
            assertThat(after.seen()).as("more has come to it").isFalse();
            assertThat(after.mark()).isNotNull();
        });
    }

    private Shown ofAnna() {
        return about(FindingRule.OUTSIDE_WORKING_TIME).stream()
                .filter(each -> each.finding().actor().equals(anna))
                .filter(each -> each.finding().rootCase() != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMarkIsKeptAnEntryAndNeverOverwrittenUnseen() {
        complete(rita, "aligned");
        var shown = about(FindingRule.QUICK_DECISION).get(0);
        people.as(ada, () -> marks.look(shown.finding(), null, " She knew it "));

        var seen = about(FindingRule.QUICK_DECISION).get(0);
        var mark = seen.mark();

        assertThat(seen.seen()).isTrue();
        assertThat(mark).isNotNull();
        assertThat(mark.note()).isEqualTo("She knew it");
        assertThat(mark.by()).isEqualTo(ada);
        assertThatThrownBy(() -> people.as(ada, () -> marks.look(shown.finding(), null, "Again")))
                .hasMessageContaining("finding.marked-meanwhile");
        assertThatThrownBy(() -> people.as(ada, () -> marks.reopen(shown.finding(), mark, " ")))
                .hasMessageContaining("finding.note.missing");
        assertThatThrownBy(() -> people.as(ada, () -> marks.look(shown.finding(), mark, "x".repeat(1_001))))
                .hasMessageContaining("finding.note.too-long");

        people.as(ada, () -> marks.reopen(shown.finding(), mark, "Not convinced"));

        assertThat(about(FindingRule.QUICK_DECISION).get(0).seen()).isFalse();
        assertThat(jdbc.sql("select event from audit_entry where subject_id = ? order by entry_id")
                        .param(ada.toString())
                        .query(String.class)
                        .list())
                .contains("FindingLookedAt")
                .endsWith("FindingReopened");
    }

    @Test
    void aNoteIsErasedWithItsEntry() {
        complete(rita, "aligned");
        var shown = about(FindingRule.QUICK_DECISION).get(0);
        people.as(ada, () -> marks.look(shown.finding(), null, "Rita was ill"));
        index.index();
        var otto = people.person("Otto");
        people.grant(otto, Roles.AUDITOR);
        var olga = people.administrator("Olga");
        var subject = new SubjectRef(SubjectKind.PERSON, ada.toString());
        var wish = people.as(olga, () -> erasures.ask(subject, "Private"));
        people.as(otto, () -> erasures.confirm(wish));

        assertThat(about(FindingRule.QUICK_DECISION)).singleElement().satisfies(each -> {
            assertThat(each.seen()).isTrue();
            assertThat(each.mark()).extracting(FindingMark::note).isNull();
        });
    }

    @Test
    void findingsAreNarrowedDownAndCounted() {
        complete(rita, "aligned");
        var found = found();
        var shown = about(FindingRule.QUICK_DECISION).get(0);
        people.as(ada, () -> marks.look(shown.finding(), null, ""));
        var ofRita = new FindingQuery(today(), today(), Set.of(FindingRule.QUICK_DECISION), rita, true);
        var unseen = new FindingQuery(today(), today(), Set.of(FindingRule.QUICK_DECISION), rita, false);

        var page = people.as(ada, () -> findings.page(found, ofRita, 0, 10));

        assertThat(page.count()).isOne();
        assertThat(page.counts().get(FindingRule.QUICK_DECISION)).isEqualTo(new Count(1, 0));
        assertThat(people.as(ada, () -> findings.page(found, unseen, 0, 10)).shown())
                .isEmpty();
        assertThat(people.as(ada, () -> findings.page(found, ofRita, 1, 10)).shown())
                .isEmpty();
    }

    @Test
    void aRuleIsAdjustedWithBeforeAndAfterAndOnlyAsItWasSeen() {
        var stale = setting(FindingRule.SENT_BACK_OFTEN);
        adjust(FindingRule.SENT_BACK_OFTEN, 7, null);

        assertThatThrownBy(() -> people.as(ada, () -> rules.adjust(stale, true, 8, null)))
                .hasMessageContaining("finding.rule.changed-meanwhile");
        assertThat(jdbc.sql("select changes from audit_entry where event = 'FindingRuleAdjusted' order by entry_id desc"
                                + " limit 1")
                        .query(String.class)
                        .single())
                .contains("\"before\":\"3\"", "\"after\":\"7\"", "FindingRule.sent_back_often");
    }

    @Test
    void nobodyButAuditors() {
        var shown = new Finding(
                FindingRule.QUICK_DECISION,
                "x",
                clock.instant(),
                rita,
                null,
                new SubjectRef(SubjectKind.OBJECTIVE, objective.toString()),
                null,
                1,
                1,
                new SentBack(1));
        var setting = setting(FindingRule.QUICK_DECISION);
        var found = found();
        var query = new FindingQuery(today(), today(), Set.of(), null, null);
        var olga = people.administrator("Olga");

        assertThatThrownBy(() -> people.as(olga, rules::all)).hasMessageContaining("findings.auditors-only");
        assertThatThrownBy(() -> people.as(olga, () -> rules.adjust(setting, false, 5, null)))
                .hasMessageContaining("findings.auditors-only");
        assertThatThrownBy(() -> people.as(olga, () -> findings.find(today(), today(), ZoneOffset.UTC)))
                .hasMessageContaining("findings.auditors-only");
        assertThatThrownBy(() -> people.as(olga, () -> findings.page(found, query, 0, 1)))
                .hasMessageContaining("findings.auditors-only");
        assertThatThrownBy(() -> people.as(olga, () -> marks.look(shown, null, "")))
                .hasMessageContaining("findings.auditors-only");
    }

    @Test
    void aPeriodHasAnOrderAndAnEnd() {
        assertThatThrownBy(() -> people.as(ada, () -> findings.find(today(), today().minusDays(1), ZoneOffset.UTC)))
                .hasMessageContaining("findings.period.reversed");
        assertThatThrownBy(() -> people.as(ada, () -> findings.find(today().minusDays(366), today(), ZoneOffset.UTC)))
                .hasMessageContaining("findings.period.too-long");
    }
}
