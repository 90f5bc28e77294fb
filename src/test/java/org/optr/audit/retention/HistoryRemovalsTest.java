package org.optr.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.optr.OptrTest;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.reconcile.ReconciliationFixtures;
import org.optr.audit.retention.RetentionPeriod.Unit;
import org.optr.engine.CaseRemovals;
import org.optr.engine.CaseTraces;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases that ended, six years later; their models keep them for five. In a database of their own: all that is old goes. */
@OptrTest
@Import(HistoryRemovalsTest.Disk.class)
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:removals;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class HistoryRemovalsTest {

    @Autowired
    private HistoryRemovals removals;

    @Autowired
    private HistoryRemover remover;

    @Autowired
    private RemovedCases removed;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private RetentionPeriods periods;

    @Autowired
    private CaseRemovals cases;

    @Autowired
    private Disk disk;

    @Autowired
    private RemovalTurn turn;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ReconciliationFixtures books;

    @Autowired
    private LedgerProofs proofs;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId ada;
    private PersonId olga;
    private PersonId anna;
    private RunId root;

    @BeforeEach
    void aCaseThatEnded() {
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        root = started();
        end(root);
    }

    @AfterEach
    void today() {
        disk.fullFor = null;
        clock.backToNow();
    }

    @Test
    void beyondItsPeriodTheHistoryIsGoneAndTheLedgerProvesWhatHappened() {
        assertThat(engineRows(root)).containsKeys("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_DECINST");
        var called = cases.caseOf(root).orElseThrow().runs().get(1).id();
        clock.moveBy(Duration.ofDays(6 * 366));

        remove();
        seals.seal();

        assertThat(engineRows(root)).isEmpty();
        assertThat(count("step_record where root_run = ?", root)).isZero();
        assertThat(count("form_submission where root_run_id = ?", root)).isZero();
        var entries = jdbc.sql("select entry_id from audit_entry where root_case = ?")
                .param(root.value())
                .query(Long.class)
                .list();
        assertThat(entries).hasSizeGreaterThan(5).allSatisfy(entry -> assertThat(
                        people.as(ada, () -> proofs.of(entry)).orElseThrow().holds())
                .isTrue());
        assertThat(jdbc.sql("select changes from audit_entry where root_case = ? and event = 'CaseHistoryRemoved'")
                        .param(root.value())
                        .query(String.class)
                        .single())
                .contains("P1825D");
        assertThat(people.as(ada, () -> removed.find(called)).orElseThrow().root())
                .isEqualTo(root);
    }

    @Test
    void theBooksAgreeAfterwardsAndStillMissWhatSomebodyDeletes() {
        var other = started();
        clock.moveBy(Duration.ofDays(6 * 366));
        remove();

        assertThat(books.compare(root.value())).isEmpty();

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ = ?")
                    .param(other.value())
                    .update();
            assertThat(books.compare(other.value())).anyMatch(found -> found.contains("HISTORY_GONE"));
        });
    }

    @Test
    void whatIsHeldAndWhatRunsStays() {
        var running = started();
        var hold = people.as(ada, () -> holds.set(root, "A court has asked for it"));
        var before = List.of(engineRows(root), engineRows(running));
        clock.moveBy(Duration.ofDays(6 * 366));

        remove();

        assertThat(List.of(engineRows(root), engineRows(running))).isEqualTo(before);
        assertThat(people.as(olga, () -> removals.trial()).values()).anyMatch(each -> each.held() > 0);

        people.as(olga, () -> holds.lift(hold, "The court has decided"));
        remove();
        assertThat(engineRows(root)).isEmpty();
    }

    @Test
    void aHoldIsLiftedBySomebodyElseAndForAReason() {
        var hold = people.as(ada, () -> holds.set(root, "A court has asked for it"));

        assertThatThrownBy(() -> people.as(ada, () -> holds.lift(hold, "Enough")))
                .hasMessageContaining("four-eyes");
        assertThatThrownBy(() -> people.as(olga, () -> holds.lift(hold, " ")))
                .hasMessageContaining("erasure.reason.missing");
        assertThatThrownBy(() -> people.as(anna, () -> holds.lift(hold, "Mine")))
                .hasMessageContaining("retention.auditors-only");
        assertThatThrownBy(() -> people.as(anna, () -> holds.set(root, "Mine")))
                .hasMessageContaining("retention.auditors-only");
        assertThatThrownBy(() -> people.as(olga, () -> holds.set(root, "Again")))
                .hasMessageContaining("hold.set-already");
        assertThat(people.as(ada, () -> holds.on(root))).isPresent();
    }

    @Test
    void stoppedNothingIsRemoved() {
        clock.moveBy(Duration.ofDays(6 * 366));
        people.as(olga, removals::stop);
        try {
            people.as(olga, remover::run);

            assertThat(engineRows(root)).isNotEmpty();
        } finally {
            jdbc.sql("update removal_turn set stopped = false").update();
        }
    }

    @Test
    void aPeriodIsForAdministratorsAndKeepsForEver() {
        var process = cases.caseOf(root).orElseThrow().outermost().process();
        assertThatThrownBy(() -> people.as(ada, () -> periods.set(process, null, "Keep")))
                .hasMessageContaining("retention.administrators-only");
        assertThatThrownBy(() -> people.as(ada, removals::begin)).hasMessageContaining("retention.administrators-only");
        assertThatThrownBy(() -> people.as(ada, removals::stop)).hasMessageContaining("retention.administrators-only");

        people.as(olga, () -> periods.set(process, null, "Keep"));
        try {
            clock.moveBy(Duration.ofDays(6 * 366));
            remove();
            assertThat(engineRows(root)).isNotEmpty();
            assertThat(jdbc.sql(
                                    """
                                    select changes from audit_entry where event = 'RetentionPeriodSet' and subject_id = ?
                                    order by entry_id desc limit 1""")
                            .param(process.value())
                            .query(String.class)
                            .single())
                    .contains("P1825D", "Keep");
        } finally {
            restore(process);
        }
    }

    @Test
    void anErasureWaitsForAHoldThatIsBeingSetAndLeavesWhatIsHeld() throws Exception {
        seals.seal();
        var subject = Objects.requireNonNull(
                cases.caseOf(root).orElseThrow().outermost().subject());
        var wish = people.as(olga, () -> erasures.ask(subject, "She left and asked for it"));

        var refused = whileHolding(() -> people.as(ada, () -> erasures.confirm(wish)));

        assertThat(refused).hasRootCauseMessage("erasure.held[]");
    }

    @Test
    void aRemovalWaitsForAHoldThatIsBeingSetAndLeavesTheCase() throws Exception {
        var before = engineRows(root);
        clock.moveBy(Duration.ofDays(6 * 366));

        assertThat(whileHolding(this::remove)).isNull();

        assertThat(engineRows(root)).isEqualTo(before);
    }

    /** Sets a hold, has another thread do something until it waits or is done, and only then commits. */
    private @Nullable Throwable whileHolding(Runnable other) throws Exception {
        var wanda = people.administrator("Wanda");
        var thread = Executors.newSingleThreadExecutor();
        try {
            var done = Objects.requireNonNull(transaction.execute(status -> {
                var unused = people.as(wanda, () -> holds.set(root, "A court has asked for it"));
                var running = thread.submit(other);
                while (!running.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                return running;
            }));
            done.get();
            return null;
        } catch (ExecutionException failure) {
            return failure;
        } finally {
            thread.shutdownNow();
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from INFORMATION_SCHEMA.SESSIONS where BLOCKER_ID is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Test
    void nodesThatRemoveAtOnceCountTogether() {
        var other = started();
        end(other);
        clock.moveBy(Duration.ofDays(6 * 366));
        var rule = periods.rule();
        var first = clock.instant();

        turn.begin(first);
        people.as(olga, () -> transaction.execute(status -> remover.removeOne(root, rule)));
        turn.begin(first.plusSeconds(1));
        people.as(olga, () -> transaction.execute(status -> remover.removeOne(other, rule)));
        turn.end(first.plusSeconds(2));
        turn.countFailed();

        assertThat(turn.look())
                .extracting(RemovalState::removed, RemovalState::failed)
                .containsExactly(2L, 1L);
        turn.begin(first.plusSeconds(3));
        assertThat(turn.look().removed()).isZero();
        turn.end(first.plusSeconds(4));
    }

    @Test
    void aCaseThatFailsIsNamedAndTheOthersGo() {
        var other = started();
        end(other);
        clock.moveBy(Duration.ofDays(6 * 366));
        disk.fullFor = root;

        remove();

        assertThat(engineRows(root)).isNotEmpty();
        assertThat(engineRows(other)).isEmpty();
        assertThat(people.as(olga, removals::failed)).containsExactly(root);
        assertThat(people.as(olga, removals::state).failed()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void whatAnAdministratorBeginsIsDoneInTheBackground() {
        clock.moveBy(Duration.ofDays(6 * 366));
        var begun = clock.instant();

        people.as(olga, removals::begin);
        while (!isDoneSince(begun)) {
            Thread.onSpinWait();
        }

        assertThat(engineRows(root)).isEmpty();
        assertThat(people.as(ada, () -> removed.find(root)).orElseThrow().by()).isEqualTo(olga);
    }

    private boolean isDoneSince(Instant begun) {
        var state = people.as(olga, removals::state);
        return state.endedAt() != null && !state.endedAt().isBefore(begun);
    }

    @Test
    void lookingAtWhatWouldGoAsksAsOftenForManyCasesAsForOne() {
        clock.moveBy(Duration.ofDays(6 * 366));
        jdbc.sql("SET QUERY_STATISTICS_MAX_ENTRIES 2000").update();
        jdbc.sql("SET QUERY_STATISTICS TRUE").update();
        try {
            var before = beyond();
            var forOne = statementsOfATrial();
            clock.backToNow();
            end(started());
            end(started());
            clock.moveBy(Duration.ofDays(6 * 366));

            assertThat(statementsOfATrial()).isEqualTo(forOne);
            assertThat(beyond()).isGreaterThanOrEqualTo(before + 2);
        } finally {
            jdbc.sql("SET QUERY_STATISTICS FALSE").update();
        }
    }

    private int beyond() {
        return people.as(olga, removals::trial).values().stream()
                .mapToInt(BeyondPeriod::beyond)
                .sum();
    }

    private long statementsOfATrial() {
        var before = statements();
        var unused = people.as(olga, removals::trial);
        return statements() - before;
    }

    private long statements() {
        return jdbc.sql(
                        """
                        select coalesce(sum(EXECUTION_COUNT), 0) from INFORMATION_SCHEMA.QUERY_STATISTICS
                        where SQL_STATEMENT like '%ROOT_PROC_INST_ID_%' or SQL_STATEMENT like '%legal_hold%'""")
                .query(Long.class)
                .single();
    }

    private void restore(ProcessKey process) {
        people.as(olga, () -> periods.set(process, new RetentionPeriod(1825, Unit.DAYS), "As before"));
    }

    private void remove() {
        people.as(olga, remover::run);
    }

    private RunId started() {
        var unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
        var rita = people.person("Rita", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        var objective = fixtures.draft("Faster", anna, unit, fixtures.cycle(), Set.of());
        people.as(anna, () -> objectives.submit(objective));
        people.as(rita, () -> items.complete(item(objective), Map.of("outcome", "aligned")));
        return new RunId(
                jdbc.sql("select distinct root_case from audit_entry where subject_id = ? and root_case is not null")
                        .param(objective.toString())
                        .query(String.class)
                        .single());
    }

    private void end(RunId run) {
        people.as(anna, () -> runs.cancel(run, "Withdrawn"));
    }

    private WorkItemId item(ObjectiveId objective) {
        return new WorkItemId(tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .listPage(0, 1)
                .get(0)
                .getId());
    }

    /** Counts what every table of the engine has of a case; tables that have nothing are left out. */
    private Map<String, Long> engineRows(RunId of) {
        var found = new TreeMap<String, Long>();
        jdbc.sql(
                        """
                        select TABLE_NAME from INFORMATION_SCHEMA.COLUMNS
                        where COLUMN_NAME = 'ROOT_PROC_INST_ID_' and (TABLE_NAME like 'ACT_HI_%' or TABLE_NAME = 'ACT_GE_BYTEARRAY')
                        """)
                .query(String.class)
                .list()
                .forEach(table -> found.put(table, count(table + " where ROOT_PROC_INST_ID_ = ?", of)));
        assertThat(found).hasSizeGreaterThan(10);
        found.values().removeIf(rows -> rows == 0);
        return found;
    }

    private long count(String rest, RunId of) {
        return jdbc.sql("select count(*) from " + rest)
                .param(of.value())
                .query(Long.class)
                .single();
    }

    /** Keeps something of each case, and cannot let go of one. */
    static final class Disk implements CaseTraces {

        private volatile @Nullable RunId fullFor;

        @Override
        public long remove(RunId root, Collection<String> items) {
            if (root.equals(fullFor)) {
                throw new IllegalStateException("The disk is full");
            }
            return 0;
        }
    }
}
