package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.Statements;
import org.optr.engine.CaseOperations;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases;
import org.optr.engine.RunningCases.CaseChoice;
import org.optr.engine.RunningCases.CaseFilter;
import org.optr.engine.RunningCases.CaseState;
import org.optr.engine.RunningCases.CaseStep;
import org.optr.engine.RunningCases.RunningCase;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.OperatedTrial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Other tests leave cases of the same process behind: each one looks for its own. */
@OptrTest
class RunningCasesTest {

    private static final CaseFilter ALL = new CaseFilter(null, null, CaseChoice.ALL, "");

    @Autowired
    private OperatedTrial trial;

    @Autowired
    private Trial items;

    @Autowired
    private RunningCases cases;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private ManagementService management;

    @Autowired
    private CurrentPerson currentPerson;

    @Test
    void aCaseSaysWhereItWaitsAndForWhom() {
        var started = trial.start(Map.of());

        var found = find(started, ALL);

        assertThat(found.state()).isEqualTo(CaseState.RUNNING);
        assertThat(found.steps()).singleElement().satisfies(step -> {
            assertThat(step.element()).isEqualTo("ReviewTrial");
            assertThat(step.name()).containsEntry("en", "Review trial");
            assertThat(step.waitingFor()).containsExactly("Rita");
        });
    }

    @Test
    void failedCasesComeFirstAndCanBeLookedForAlone() {
        var well = trial.start(Map.of());
        var ill = failed();

        assertThat(ids(all(ill.petra(), ALL))).containsSubsequence(ill.run(), well.run());
        assertThat(ids(all(ill.petra(), new CaseFilter(null, null, CaseChoice.FAILED, ""))))
                .contains(ill.run())
                .doesNotContain(well.run());
        assertThat(find(ill, new CaseFilter(1, "RecordTrial", CaseChoice.ALL, ""))
                        .steps())
                .extracting(CaseStep::failed)
                .containsExactly(true);
    }

    @Test
    void suspendedCasesCanBeLookedForAlone() {
        var started = trial.start(Map.of());
        currentPerson.actingAs(started.petra(), () -> operations.suspend(started.run(), "The budget is checked"));

        assertThat(find(started, new CaseFilter(null, null, CaseChoice.SUSPENDED, ""))
                        .state())
                .isEqualTo(CaseState.SUSPENDED);
        currentPerson.actingAs(started.petra(), () -> assertThat(
                        cases.find(started.run()).orElseThrow().suspension())
                .isNotNull());
    }

    @Test
    void thePagesTogetherHaveEveryCaseOnce() {
        var started = trial.start(Map.of());
        trial.start(Map.of());
        trial.start(Map.of());

        var pages = new ArrayList<RunId>();
        currentPerson.actingAs(started.petra(), () -> {
            String next = null;
            do {
                var page = cases.page(OperatedTrial.PROCESS, ALL, next, 2);
                pages.addAll(ids(page.cases()));
                next = page.next();
            } while (next != null);
        });

        assertThat(pages).doesNotHaveDuplicates().containsAll(ids(all(started.petra(), ALL)));
    }

    @Test
    void aStepCountsWhatWaitsFailedAndWasDone() {
        var ill = failed();
        trial.start(Map.of());

        var load = currentPerson.actingAs(ill.petra(), () -> cases.load(OperatedTrial.PROCESS, null));

        assertThat(load.cases()).isGreaterThanOrEqualTo(2);
        assertThat(load.step("ReviewTrial")).hasValueSatisfying(step -> {
            assertThat(step.waiting()).isPositive();
            assertThat(step.waited()).isNotNull();
            assertThat(step.spent()).isNotNull();
        });
        assertThat(load.step("RecordTrial"))
                .hasValueSatisfying(step -> assertThat(step.failed()).isPositive());
        assertThat(load.step("ReviewTogether")).isEmpty();
    }

    @Test
    void aTextIsLookedForInWhatTheCaseIsAbout() {
        var started = trial.start(Map.of());

        assertThat(all(started.petra(), new CaseFilter(null, null, CaseChoice.ALL, "No such title")))
                .isEmpty();
    }

    @Test
    void theDatabaseIsAskedAsOftenForManyCasesAsForTwo() {
        var started = trial.start(Map.of());
        for (var more = 0; more < 9; more++) {
            trial.start(Map.of());
        }

        currentPerson.actingAs(started.petra(), () -> {
            assertThat(cases.page(OperatedTrial.PROCESS, ALL, null, 10).cases()).hasSize(10);
            assertThat(Statements.of(() -> cases.page(OperatedTrial.PROCESS, ALL, null, 10)))
                    .isEqualTo(Statements.of(() -> cases.page(OperatedTrial.PROCESS, ALL, null, 2)));
        });
    }

    @Test
    void othersSeeNoCases() {
        var started = trial.start(Map.of());

        assertThat(all(started.anna(), ALL)).isEmpty();
        currentPerson.actingAs(started.anna(), () -> {
            assertThat(cases.mayRead()).isFalse();
            assertThat(cases.find(started.run())).isEmpty();
            assertThat(operations.variables(started.run())).isEmpty();
            assertThat(cases.load(OperatedTrial.PROCESS, null).steps()).isEmpty();
        });
    }

    private Case failed() {
        var started = trial.start(Map.of("mood", "fail"));
        currentPerson.actingAs(started.rita(), () -> workItems.complete(items.item(started.subject()), Map.of()));
        var job = management
                .createJobQuery()
                .processInstanceId(started.run().value())
                .messages()
                .singleResult();
        for (var left = job.getRetries(); left > 0; left--) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        }
        return started;
    }

    private RunningCase find(Case started, CaseFilter filter) {
        return all(started.petra(), filter).stream()
                .filter(each -> each.id().equals(started.run()))
                .findFirst()
                .orElseThrow();
    }

    private List<RunningCase> all(PersonId person, CaseFilter filter) {
        return currentPerson.actingAs(person, () -> cases.page(OperatedTrial.PROCESS, filter, null, 1_000)
                .cases());
    }

    private static List<RunId> ids(List<RunningCase> cases) {
        return cases.stream().map(RunningCase::id).toList();
    }
}
