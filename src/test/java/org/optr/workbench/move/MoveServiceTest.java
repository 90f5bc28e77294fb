package org.optr.workbench.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.optr.engine.camunda.MovingModels.flow;
import static org.optr.engine.camunda.MovingModels.task;
import static org.optr.engine.camunda.MovingModels.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.StepMove;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.camunda.CommittedEvents;
import org.optr.engine.camunda.MovingModels;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Olga moves three cases of Wanda's. */
@OptrTest
class MoveServiceTest {

    private static final String WANDA = "camunda:assignee=\"${who}\"";

    private final String name = MovingModels.newName();
    private final List<RunId> running = new ArrayList<>();

    @Autowired
    private MoveService service;

    @Autowired
    private MoveRunner runner;

    @Autowired
    private MoveDesk desk;

    @Autowired
    private MovingModels models;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactionManager;

    private PersonId olga;
    private PersonId wanda;
    private VersionId first;
    private VersionId second;

    @BeforeEach
    void threeCasesOfAnEarlierVersion() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        wanda = people.person("Wanda");
        first = models.publish(olga, name, "Old", asking(WANDA));
        for (var count = 0; count < 3; count++) {
            running.add(start());
        }
        second = models.publish(olga, name, "New", asking("camunda:candidateUsers=\"${who}\"") + told());
    }

    @Test
    void aTrialTellsOfEachCaseAndMovesNone() {
        var trial = asOlga(() -> service.tryOut(proposal()));
        runner.run(trial);

        var told = asOlga(() -> service.newest(first, second, true)).orElseThrow();
        assertThat(told.state()).isEqualTo(MoveState.DONE);
        assertThat(told.count(CaseOutcome.MOVED)).isEqualTo(3);
        assertThat(library.version(first).orElseThrow().runningCases()).isEqualTo(3);
        assertThat(events.namesAbout(name)).doesNotContain("MoveStarted", "MoveDone");
    }

    @Test
    void everyCaseIsMovedOnceWithItsResult() {
        var move = asOlga(() -> service.start(proposal()));
        runner.run(move);
        runner.run(move);

        var done = asOlga(() -> service.newest(first, second, false)).orElseThrow();
        assertThat(done.state()).isEqualTo(MoveState.DONE);
        assertThat(done.counts()).isEqualTo(Map.of(CaseOutcome.MOVED, 3L));
        assertThat(library.versions(name)).extracting(Version::runningCases).containsExactly(3L, 0L);
        assertThat(asOlga(() -> service.cases(move, 0, 10)))
                .extracting(MovedCase::run)
                .containsExactlyInAnyOrderElementsOf(running);
        assertThat(events.namesAbout(name)).contains("MoveStarted", "MoveDone");
    }

    @Test
    void aCaseThatWentOnMeanwhileIsToldApart() {
        var move = prepared(proposal());
        runs.cancel(running.get(0), "Not needed");

        asOlga(() -> proceed(move));

        var done = asOlga(() -> service.newest(first, second, false)).orElseThrow();
        assertThat(done.counts()).isEqualTo(Map.of(CaseOutcome.MOVED, 2L, CaseOutcome.FAILED, 1L));
        assertThat(asOlga(() -> service.cases(move, 0, 1)))
                .extracting(MovedCase::obstacle)
                .containsExactly(new Obstacle(Obstacle.Kind.ENDED, null));
    }

    @Test
    void aStoppedMoveMovesNothingUntilSomebodyGoesOn() {
        var move = prepared(proposal());
        runner.run(move);

        assertThat(library.version(first).orElseThrow().runningCases()).isEqualTo(3);
        asOlga(() -> proceed(move));

        assertThat(library.version(first).orElseThrow().runningCases()).isZero();
        refused(() -> service.stop(move), "move.not-running");
        assertThat(events.namesAbout(name)).contains("MoveStopped", "MoveContinued", "MoveDone");
    }

    @Test
    void aStoppedMoveGivesWayToAnotherPlanAndARunningOneDoesNot() {
        prepared(proposal());
        var plan = proposal();

        refused(
                () -> new TransactionTemplate(transactionManager).execute(transaction -> {
                    service.start(plan);
                    return service.start(plan);
                }),
                "move.unfinished");
        var second = asOlga(() -> service.start(plan));
        runner.run(second);

        assertThat(library.version(first).orElseThrow().runningCases()).isZero();
    }

    @Test
    void afterARestartAMoveGoesOn() {
        var move = prepared(proposal());
        database.sql("update case_move set state = 'RUNNING' where from_version = ?")
                .param(first.value())
                .update();

        new MoveQueue(desk, runner, Runnable::run).goOn();

        assertThat(library.version(first).orElseThrow().runningCases()).isZero();
        assertThat(asOlga(() -> service.newest(first, second, false))
                        .orElseThrow()
                        .id())
                .isEqualTo(move);
    }

    @Test
    void aMoveStopsWhenWhoStartedItMayNotAnyMore() {
        var move = prepared(proposal());
        database.sql("update case_move set state = 'RUNNING', started_by = ? where from_version = ?")
                .params(wanda.value(), first.value())
                .update();

        runner.run(move);

        assertThat(asOlga(() -> service.newest(first, second, false))
                        .orElseThrow()
                        .state())
                .isEqualTo(MoveState.STOPPED);
        assertThat(library.version(first).orElseThrow().runningCases()).isEqualTo(3);
    }

    @Test
    void aDefectEndsATrialOfTheCaseAndNotTheTrial() {
        var broken = mock(CaseMoves.class, call -> {
            throw new IllegalStateException("broken");
        });
        var trial = asOlga(() -> service.tryOut(proposal()));

        new MoveRunner(desk, broken, new MoveProgress(), currentPerson).run(trial);

        var told = asOlga(() -> service.newest(first, second, true)).orElseThrow();
        assertThat(told.state()).isEqualTo(MoveState.DONE);
        assertThat(told.counts()).isEqualTo(Map.of(CaseOutcome.FAILED, 3L));
    }

    @Test
    void whatThePlanLeavesStays() {
        var trial = asOlga(() -> service.tryOut(proposal().with("Ask", StepMove.STAY)));
        runner.run(trial);

        assertThat(asOlga(() -> service.newest(first, second, true))
                        .orElseThrow()
                        .counts())
                .isEqualTo(Map.of(CaseOutcome.STAYED, 3L));
        refused(() -> service.start(proposal().with("Ask", StepMove.STAY)), "move.nothing-to-move");
        refused(() -> service.start(proposal().with("Ask", StepMove.OPEN)), "move.choose-first");
    }

    @Test
    void casesMoveToTheVersionInForceOnlyAndByProcessOwners() {
        refused(() -> service.options(second, first), "move.not-in-force");
        assertThatThrownBy(() -> currentPerson.actingAs(wanda, () -> service.start(proposal())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("move.only-process-owners");
        var plan = proposal();
        assertThatThrownBy(() -> currentPerson.actingAs(wanda, () -> service.start(plan)))
                .hasMessageContaining("move.only-process-owners");
    }

    @Test
    void aPlanIsKeptAsAFileAndReadAgain() {
        var plan = proposal().with("Ask", StepMove.STAY);

        var file = asOlga(() -> service.save(plan));

        assertThat(asOlga(() -> service.load(options(), file))).isEqualTo(plan);
        refusedFile(file.replace(name, "closure"), "move.file.other-process");
        refusedFile(file.replace(library.version(second).orElseThrow().hash(), "0"), "move.file.other-version");
        refusedFile(file.replace("\"Ask\"", "\"Asked\""), "move.file.unknown-step");
        refusedFile(file.replace("stay", "jump"), "move.file.broken");
        refusedFile("{}", "move.file.broken");
        refusedFile("null", "move.file.broken");
        refusedFile("not a plan", "move.file.broken");
        refusedFile(" ".repeat(1_000_001), "move.file.too-large");
    }

    private void refusedFile(String file, String key) {
        refused(() -> service.load(options(), file), key);
    }

    /** A move that is stopped before its first case. */
    private CaseMoveId prepared(MovePlan plan) {
        return asOlga(() -> new TransactionTemplate(transactionManager).execute(transaction -> {
            var move = service.start(plan);
            service.stop(move);
            return move;
        }));
    }

    private CaseMoveId proceed(CaseMoveId move) {
        service.proceed(move);
        runner.run(move);
        return move;
    }

    private void refused(ThrowingCallable request, String key) {
        assertThatThrownBy(() -> asOlga(() -> {
                    try {
                        request.call();
                    } catch (RuntimeException refusal) {
                        throw refusal;
                    } catch (Throwable other) {
                        throw new AssertionError(other);
                    }
                    return key;
                }))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
    }

    private <T> T asOlga(Supplier<T> work) {
        return currentPerson.actingAs(olga, work);
    }

    private MoveOptions options() {
        return service.options(first, second);
    }

    private MovePlan proposal() {
        return asOlga(this::options).proposal();
    }

    private static String asking(String whom) {
        return flow("Begun", "Ask") + task("Ask", "Ask", whom) + flow("Ask", "Done");
    }

    private RunId start() {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("who", wanda.toString());
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        return currentPerson.actingAs(olga, () -> runs.start(new ProcessKey(name), subject, variables));
    }
}
