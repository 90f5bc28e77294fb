package org.optr.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunningCases;
import org.optr.engine.RunningCases.CaseChoice;
import org.optr.engine.RunningCases.CaseFilter;
import org.optr.engine.camunda.MovingModels;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.workbench.backtest.BackTestStatus;
import org.optr.workbench.backtest.BackTests;
import org.optr.workbench.backtest.RatedCases;
import org.optr.workbench.move.CaseOutcome;
import org.optr.workbench.move.MoveService;
import org.optr.workbench.move.MoveState;
import org.springframework.beans.factory.annotation.Autowired;

/** The server understands what the workbench asks of it: moves, back-tests and running cases. */
@OptrIT
class WorkbenchQueriesIT {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private MovingModels models;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private MoveService moves;

    @Autowired
    private RunningCases running;

    @Autowired
    private RatedCases rated;

    @Autowired
    private DraftService drafts;

    @Autowired
    private BackTests tests;

    private PersonId olga;

    @BeforeEach
    void olgaOwnsProcesses() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
    }

    private <T> T asOlga(Supplier<T> work) {
        return people.as(olga, work);
    }

    private VersionId published(String name, String title) {
        var whom = "camunda:assignee=\"%s\"".formatted(olga);
        return models.publish(olga, name, title, flow("Begun", "Ask") + task("Ask", title, whom) + flow("Ask", "Done"));
    }

    @Test
    void aRunningCaseIsFoundAndMoved() {
        var name = MovingModels.newName();
        var first = published(name, "Ask");
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        asOlga(() -> runs.start(new ProcessKey(name), subject, new HashMap<>()));
        var second = published(name, "Ask them");
        var all = new CaseFilter(null, null, CaseChoice.ALL, "");
        assertThat(asOlga(() -> running.page(new ProcessKey(name), all, null, 10))
                        .cases())
                .hasSize(1);
        assertThat(asOlga(() -> running.load(new ProcessKey(name), null)).steps())
                .isNotEmpty();

        var plan = asOlga(() -> moves.options(first, second)).proposal();
        asOlga(() -> moves.tryOut(plan));
        asOlga(() -> moves.tryOut(plan));
        var move = asOlga(() -> moves.start(plan));

        var done = await().atMost(LONG)
                .until(
                        () -> asOlga(() -> moves.newest(first, second, false)).orElseThrow(),
                        found -> found.state() == MoveState.DONE);
        assertThat(done.counts()).isEqualTo(Map.of(CaseOutcome.MOVED, 1L));
        assertThat(asOlga(() -> moves.cases(move, 0, 10))).hasSize(1);
    }

    @Test
    void aBackTestFindsDecisionsAndCases() {
        var name = rated.published(olga);
        rated.start(olga, name, Map.of("amount", 150L));
        var draft = asOlga(() -> drafts.begin(name, "Rate otherwise"));
        var page = drafts.open(draft);
        var table = name + "-class.dmn";
        var bpmn = page.models().files().get(name + ".bpmn");
        var revision = asOlga(() -> drafts.save(draft, page.revision(), table, RatedCases.table(name, 200, "amount")));
        asOlga(() -> drafts.save(draft, revision, name + ".bpmn", RatedCases.withCheck(bpmn)));
        assertThat(asOlga(() -> tests.pastCases(name)).found()).isOne();

        var test = asOlga(() -> tests.start(draft, tests.usualPeriod()));

        var ended = await().atMost(LONG)
                .until(
                        () -> asOlga(() -> tests.last(draft)).orElseThrow(),
                        found -> found.status() != BackTestStatus.RUNNING);
        assertThat(ended.status()).isEqualTo(BackTestStatus.DONE);
        var decisions = asOlga(() -> tests.decisionGroups(test));
        assertThat(decisions).hasSize(1);
        assertThat(asOlga(() -> tests.decisions(test, decisions.get(0), 0, 10))).hasSize(1);
        var cases = asOlga(() -> tests.caseGroups(test));
        assertThat(cases).hasSize(1);
        assertThat(asOlga(() -> tests.cases(test, cases.get(0), 0, 10))).hasSize(1);
    }
}
