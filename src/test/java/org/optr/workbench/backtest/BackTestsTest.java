package org.optr.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.Decisions;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.backtest.Obstacle.Reason;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula changes a table or a process, and asks what would have become of the cases there were. */
@OptrTest
class BackTestsTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService objectiveService;

    @Autowired
    private DraftService drafts;

    @Autowired
    private BackTests tests;

    @Autowired
    private Decisions decisions;

    @Autowired
    private RatedCases cases;

    private PersonId paula;
    private UnitId unit;

    @BeforeEach
    void paulaOwnsProcesses() {
        unit = people.unit("Warehouse");
        paula = people.person("Paula", unit);
        people.grant(paula, Roles.PROCESS_OWNER, unit);
    }

    private void started(String name, Object... amounts) {
        for (var amount : amounts) {
            cases.start(paula, name, Map.of("amount", amount));
        }
    }

    private DraftId changed(String name, String file, String content) {
        return people.as(paula, () -> {
            var draft = drafts.begin(name, "Rate otherwise");
            drafts.save(draft, drafts.open(draft).revision(), file, content);
            return draft;
        });
    }

    private DraftId table(String name, int limit, String variable) {
        return changed(name, name + "-class.dmn", RatedCases.table(name, limit, variable));
    }

    private BackTestSummary tested(DraftId draft) {
        people.as(paula, () -> tests.start(draft, tests.usualPeriod()));
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> last(draft), summary -> summary.status() != BackTestStatus.RUNNING);
    }

    private BackTestSummary last(DraftId draft) {
        return people.as(paula, () -> tests.last(draft)).orElseThrow();
    }

    private List<DecisionGroup> groups(BackTestSummary summary) {
        return people.as(paula, () -> tests.decisionGroups(summary.id()));
    }

    private PersonId auditor() {
        var rita = people.person("Rita", unit);
        people.grant(rita, Roles.AUDITOR, unit);
        return rita;
    }

    @Test
    void whatAChangedTableSaysIsCountedFromWhatToWhat() {
        var name = cases.published(paula);
        started(name, 5L, 150L, 150L, 500L);
        var draft = table(name, 200, "amount");

        var summary = tested(draft);

        assertThat(summary.status()).isEqualTo(BackTestStatus.DONE);
        assertThat(summary.tally()).isEqualTo(new Tally(2, 2, 0, 0, 4, 0, 0));
        assertThat(summary.total()).isEqualTo(8);
        assertThat(summary.tested().hash()).hasSize(64);
        assertThat(groups(summary))
                .containsExactly(new DecisionGroup(
                        DecisionVerdict.CHANGED, name + "-class", "riskClass = \"high\"", "riskClass = \"low\"", 2));
    }

    @Test
    void eachDecisionBehindAFigureIsFound() {
        var name = cases.published(paula);
        started(name, 150L);
        var summary = tested(table(name, 200, "amount"));
        var group = groups(summary).get(0);

        var found = people.as(auditor(), () -> tests.decisions(summary.id(), group, 0, 10));

        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.inputs()).isEqualTo("Amount: 150");
            assertThat(row.rulesBefore()).isEqualTo("2");
            assertThat(row.rulesAfter()).isEqualTo("1");
        });
        assertThat(people.as(paula, () -> tests.decisions(summary.id(), group, 1, 10)))
                .isEmpty();
    }

    @Test
    void owningProcessesOpensNoCase() {
        var name = cases.published(paula);
        decisions.evaluate(name + "-class", Map.of("amount", 150L));
        var summary = tested(table(name, 200, "amount"));
        var group = groups(summary).get(0);

        assertThat(people.as(paula, () -> tests.decisions(summary.id(), group, 0, 10)))
                .containsExactly(DecisionRow.hidden(name + "-class"));
    }

    @Test
    void whatTablesSaidIsForThoseWhoAnswerForProcesses() {
        var name = cases.published(paula);
        started(name, 150L);
        var summary = tested(table(name, 200, "amount"));
        var group = groups(summary).get(0);
        var nora = people.person("Nora", unit);

        assertThat(people.as(nora, () -> tests.decisionGroups(summary.id()))).isEmpty();
        assertThat(people.as(nora, () -> tests.decisions(summary.id(), group, 0, 10)))
                .isEmpty();
        assertThat(people.as(auditor(), () -> tests.decisionGroups(summary.id())))
                .hasSize(1);
    }

    @Test
    void aNewInputIsTakenFromWhatTheCaseKnewThen() {
        var name = cases.published(paula);
        cases.start(paula, name, Map.of("amount", 500L, "exposure", 5L));
        started(name, 500L);
        var draft = table(name, 100, "exposure");

        var summary = tested(draft);

        assertThat(summary.tally()).isEqualTo(new Tally(0, 1, 0, 1, 2, 0, 0));
        assertThat(groups(summary))
                .extracting(DecisionGroup::verdict, DecisionGroup::after)
                .containsExactlyInAnyOrder(
                        tuple(DecisionVerdict.CHANGED, "riskClass = \"low\""),
                        tuple(DecisionVerdict.UNTESTABLE, "exposure"));
    }

    @Test
    void whatSeveralRulesAnswerFails() {
        var name = cases.published(paula);
        started(name, 150L);
        var twice = RatedCases.table(name, 100, "amount").replace("&lt; 100", "&gt; 0");

        var summary = tested(changed(name, name + "-class.dmn", twice));

        assertThat(summary.tally().failing()).isEqualTo(1);
        assertThat(groups(summary)).extracting(DecisionGroup::after).containsExactly("trial.several-rules");
    }

    @Test
    void whereNoTableChangesOnlyTheCasesGoTheirWayAgain() {
        var name = cases.published(paula);
        started(name, 150L);
        var draft = people.as(paula, () -> drafts.begin(name, "Nothing yet"));

        assertThat(tested(draft).tally()).isEqualTo(new Tally(0, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void decisionsThatWereMadeOutsideOfCasesAreTestedToo() {
        var name = cases.published(paula);
        decisions.evaluate(name + "-class", Map.of("amount", 150L));

        assertThat(tested(table(name, 200, "amount")).tally().changed()).isEqualTo(1);
        assertThat(tested(table(name, 200, "exposure")).tally().untestable()).isEqualTo(1);
    }

    @Test
    void casesThatANewStepWouldHaveHeldUpAreGroupedByIt() {
        var name = cases.published(paula);
        started(name, 5L, 150L);
        var file = name + ".bpmn";
        var draft = people.as(paula, () -> drafts.begin(name, "Check it"));
        var page = drafts.open(draft);
        var checked = RatedCases.withCheck(page.models().files().get(file));
        people.as(paula, () -> drafts.save(draft, page.revision(), file, checked));

        var summary = tested(draft);

        assertThat(summary.tally()).isEqualTo(new Tally(0, 0, 0, 0, 0, 2, 0));
        assertThat(tests.caseGroups(summary.id())).singleElement().satisfies(group -> {
            assertThat(group.reason()).isEqualTo(Reason.PASSES);
            assertThat(group.element()).isEqualTo("Answer");
            assertThat(group.other()).isEqualTo("Check");
            assertThat(people.as(paula, () -> tests.cases(summary.id(), group, 0, 10)))
                    .hasSize(2);
        });
    }

    @Test
    void theFiguresSayThatTheDraftWasChangedSince() {
        var name = cases.published(paula);
        var draft = table(name, 200, "amount");
        var before = tested(draft);
        assertThat(before.isOutdated()).isFalse();

        people.as(paula, () -> drafts.remove(draft, drafts.open(draft).revision(), "answer.form"));

        assertThat(last(draft).isOutdated()).isTrue();
        assertThat(last(draft).tested()).isEqualTo(before.tested());
    }

    @Test
    void onlyProcessOwnersRunTests() {
        var draft = table(cases.published(paula), 200, "amount");
        var rita = people.person("Rita");

        assertThatThrownBy(() -> people.as(rita, () -> tests.start(draft, tests.usualPeriod())))
                .hasMessageContaining("draft.not-process-owner");
        assertThat(people.as(rita, () -> tests.last(draft))).isEmpty();
    }

    @Test
    void decisionsAboutObjectivesAreDrilledDownToByWhoMaySeeThem() {
        var anna = people.person("Anna", unit);
        people.grant(anna, Roles.PROCESS_OWNER, unit);
        var objective = submitted(anna);
        var draft = qualityWithOneHintMore();

        var summary = tested(draft);

        assertThat(summary.tally().changed()).isPositive();
        assertThat(summary.tally().possible()).isPositive();
        assertThat(summary.tally().impossible()).isZero();
        assertThat(people.as(anna, () -> sees(summary, objective))).isTrue();
    }

    private ObjectiveId submitted(PersonId owner) {
        var id = objectives.draft("Deliver sooner", owner, unit, objectives.cycle(), Set.of());
        people.as(owner, () -> objectiveService.submit(id));
        return id;
    }

    private DraftId qualityWithOneHintMore() {
        var name = "objective-approval";
        var base = people.as(paula, () -> drafts.begin(name, "Hint sooner"));
        var file = "objective-quality.dmn";
        var table = drafts.open(base).models().files().get(file);
        people.as(
                paula, () -> drafts.save(base, drafts.open(base).revision(), file, table.replace("&gt; 70", "&gt; 5")));
        return base;
    }

    private boolean sees(BackTestSummary summary, ObjectiveId objective) {
        return groups(summary).stream()
                .flatMap(group -> tests.decisions(summary.id(), group, 0, 200).stream())
                .map(DecisionRow::subject)
                .anyMatch(subject -> subject != null && subject.ref().id().equals(objective.toString()));
    }

    @Test
    void aTestThatIsNotRunningIsNotStopped() {
        var draft = table(cases.published(paula), 200, "amount");
        var summary = tested(draft);

        assertThatThrownBy(() -> people.as(paula, () -> tests.stop(summary.id())))
                .hasMessageContaining("back-test.not-running");
    }
}
