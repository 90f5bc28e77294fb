package org.optr.workbench.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
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
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
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

/** Olga moves three cases of Wanda's: what the tests of that need. */
abstract class ThreeCases {

    static final String WANDA = "camunda:assignee=\"${who}\"";

    final String name = MovingModels.newName();
    final List<RunId> running = new ArrayList<>();

    @Autowired
    MoveService service;

    @Autowired
    MoveRunner runner;

    @Autowired
    MoveDesk desk;

    @Autowired
    MovingModels models;

    @Autowired
    ModelLibrary library;

    @Autowired
    ProcessRuns runs;

    @Autowired
    PeopleFixtures people;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    CommittedEvents events;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactionManager;

    PersonId olga;
    PersonId wanda;
    VersionId first;
    VersionId second;

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

    void refusedFile(String file, String key) {
        refused(() -> service.load(options(), file), key);
    }

    /** A move that is stopped before its first case. */
    CaseMoveId prepared(MovePlan plan) {
        return stoppedAtOnce(() -> service.start(plan));
    }

    CaseMoveId stoppedAtOnce(Supplier<CaseMoveId> start) {
        return asOlga(() -> new TransactionTemplate(transactionManager).execute(transaction -> {
            var move = start.get();
            service.stop(move);
            return move;
        }));
    }

    /** Lets a move run again; nobody else sees it before the rest is done. */
    void runningFor(PersonId person, CaseMoveId move, Runnable rest) {
        new TransactionTemplate(transactionManager).executeWithoutResult(transaction -> {
            database.sql("update case_move set state = 'RUNNING', started_by = ? where move_id = ?")
                    .params(person.value(), move.value())
                    .update();
            rest.run();
        });
    }

    /** Waits for the worker that the application has for it. */
    MoveSummary done(boolean trial) {
        return await().until(
                        () -> asOlga(() -> service.newest(first, second, trial)).orElseThrow(),
                        move -> move.state() == MoveState.DONE);
    }

    CaseMoveId proceed(CaseMoveId move) {
        asOlga(() -> {
            service.proceed(move);
            return move;
        });
        return done(false).id();
    }

    void refused(ThrowingCallable request, String key) {
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

    <T> T asOlga(Supplier<T> work) {
        return currentPerson.actingAs(olga, work);
    }

    MoveOptions options() {
        return service.options(first, second);
    }

    MovePlan proposal() {
        return asOlga(this::options).proposal();
    }

    static String asking(String whom) {
        return flow("Begun", "Ask") + task("Ask", "Ask", whom) + flow("Ask", "Done");
    }

    RunId start() {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("who", wanda.toString());
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        return currentPerson.actingAs(olga, () -> runs.start(new ProcessKey(name), subject, variables));
    }
}
