package org.optr.audit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optr.OptrTest;
import org.optr.audit.reconcile.Disagreement.Mismatch;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A case on its way; somebody at the database takes something away. */
@OptrTest
class ReconciliationTest {

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private CaseComparison cases;

    @Autowired
    private StatusComparison statuses;

    @Autowired
    private ComparisonRounds rounds;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ObjectiveId objective;
    private String root;

    @BeforeEach
    void aCaseOnItsWay() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        var rita = people.person("Rita", unit);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        objective = fixtures.draft("Faster", anna, unit, fixtures.cycle(), Set.of());
        current.actingAs(anna, () -> objectives.submit(objective));
        current.actingAs(rita, () -> items.complete(item(), Map.of("outcome", "aligned")));
        root = jdbc.sql("select distinct root_case from audit_entry where subject_id = ? and root_case is not null")
                .param(objective.toString())
                .query(String.class)
                .single();
    }

    @Test
    void anHonestCaseAgreesInAllBooks() {
        assertThat(cases.of(List.of(root))).isEmpty();
        assertThat(statusesOfIt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            STEPS_DONE      | delete from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = ? and ACT_TYPE_ = 'serviceTask'
            ITEMS_DONE      | delete from ACT_HI_TASKINST where ROOT_PROC_INST_ID_ = ? and END_TIME_ is not null
            DECISIONS       | delete from ACT_HI_DECINST where ROOT_PROC_INST_ID_ = ?
            HISTORY_GONE    | delete from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ = ?
            ITEMS_RECORDED  | delete from step_record where root_run = ?
            ITEMS_DONE      | delete from audit_entry where root_case = ? and event = 'WorkItemCompleted'
            ITEMS_OFFERED   | delete from audit_entry where root_case = ? and event = 'WorkItemOffered'
            STEPS_DONE      | delete from audit_entry where root_case = ? and event = 'StepDone'
            DECISIONS       | delete from audit_entry where root_case = ? and event = 'DecisionEvaluated'
            RUNS_STARTED    | delete from audit_entry where root_case = ? and event = 'RunStarted'
            RUNNING         | update ACT_HI_PROCINST set END_TIME_ = START_TIME_ where ROOT_PROC_INST_ID_ = ?
            RUNS_ENDED      | update ACT_HI_PROCINST set END_TIME_ = START_TIME_ where ROOT_PROC_INST_ID_ = ?
            OPEN_ITEMS      | update ACT_HI_TASKINST set END_TIME_ = START_TIME_ where ROOT_PROC_INST_ID_ = ?
            """)
    void whatSomebodyTakesAwayAtTheDatabaseIsNamedWithItsCase(Mismatch kind, String sql) {
        var found = undone(() -> {
            assertThat(jdbc.sql(sql).param(root).update()).isPositive();
            return cases.of(List.of(root));
        });

        assertThat(found).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(each.rootCase()).isEqualTo(root);
            assertThat(each.one()).isNotEqualTo(each.other());
        });
    }

    @Test
    void anItemThatIsMissingInTheInboxIsNamed() {
        var item = item().value();

        var missing = undone(() -> {
            jdbc.sql("delete from inbox_item where work_item = ?").param(item).update();
            return cases.of(List.of(root));
        });

        assertThat(missing).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Mismatch.INBOX_MISSING);
            assertThat(found.one()).isEqualTo(item);
            assertThat(found.about()).contains(objective.toString());
        });
    }

    @Test
    void anItemInTheInboxThatTheEngineDoesNotKnowIsNamed() {
        var surplus = undone(() -> {
            jdbc.sql("update inbox_item set work_item = 'ghost' where work_item = ?")
                    .param(item().value())
                    .update();
            return cases.surplus(100);
        });

        assertThat(surplus).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(Mismatch.INBOX_SURPLUS);
            assertThat(found.about()).isEqualTo("ghost");
        });
    }

    @Test
    void aStatusThatNoEntryGaveIsNamed() {
        var changed = undone(() -> {
            jdbc.sql("update objective set status = 'CLOSED' where objective_id = ?")
                    .param(bytes(objective))
                    .update();
            return statusesOfIt();
        });

        assertThat(changed).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Mismatch.STATUS);
            assertThat(found.one()).isEqualTo("ObjectiveStatus.closed");
            assertThat(found.other()).isEqualTo("ObjectiveStatus.in_approval");
        });
    }

    @Test
    void aCompleteRoundSeesEveryCaseAndSaysHowFarItIs() {
        var told = new ArrayList<Long>();

        var found = rounds.complete((cases, list) -> told.add(cases));

        assertThat(told).isSorted().isNotEmpty();
        assertThat(found.cases()).isPositive().isLessThanOrEqualTo(rounds.cases());
        assertThat(found.list()).noneMatch(each -> root.equals(each.rootCase()));
    }

    @Test
    void aPartialRoundLooksAtWhatHasChangedSinceTheLastOne() {
        rounds.partial();
        var hidden = jdbc.sql("select ID_ from ACT_HI_TASKINST where ROOT_PROC_INST_ID_ = ? and END_TIME_ is null")
                .param(root)
                .query(String.class)
                .single();
        jdbc.sql("update ACT_HI_TASKINST set DELETE_REASON_ = 'completed' where ID_ = ?")
                .param(hidden)
                .update();
        try {
            current.actingAs(PersonId.SYSTEM, () -> items.find(new WorkItemId(hidden)));

            assertThat(rounds.partial().list()).anyMatch(found -> root.equals(found.rootCase()));
        } finally {
            jdbc.sql("update ACT_HI_TASKINST set DELETE_REASON_ = null where ID_ = ?")
                    .param(hidden)
                    .update();
        }
    }

    @Test
    void onlyAuditorsAndAdministratorsCompare() {
        var boris = people.person("Boris");

        assertThatThrownBy(() -> current.actingAs(boris, reconciliation::begin))
                .hasMessageStartingWith("ledger.auditors-only");
        assertThatThrownBy(() -> current.actingAs(boris, () -> reconciliation.last()))
                .hasMessageStartingWith("ledger.auditors-only");
    }

    /** Looks at what somebody did at the database, before it is taken back. */
    private List<Disagreement> undone(Supplier<List<Disagreement>> tampering) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return tampering.get();
        });
    }

    private List<Disagreement> statusesOfIt() {
        var all = new ArrayList<Disagreement>();
        UUID after = null;
        do {
            var page = statuses.next(Holder.OBJECTIVES, after, 200);
            all.addAll(page.found());
            after = page.last();
        } while (after != null);
        return all.stream()
                .filter(found -> found.about().endsWith(objective.toString()))
                .toList();
    }

    private WorkItemId item() {
        return new WorkItemId(tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .listPage(0, 1)
                .get(0)
                .getId());
    }

    private static byte[] bytes(ObjectiveId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
