package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class HistoryCleanupTest {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private MovableClock clock;

    @Test
    void aRunningCaseKeepsItsWholeHistoryPastItsTimeToLive() {
        var started = trial.start("trial-programme", Map.of());
        currentPerson.actingAs(
                started.rita(), () -> items.complete(trial.item(started.subject()), Map.of("outcome", "approve")));
        currentPerson.actingAs(
                started.boris(), () -> items.complete(trial.item(started.subject()), Map.of("outcome", "approve")));
        var before = traces(started.run().value());

        try {
            clock.moveBy(Duration.ofDays(30));
            history.cleanUpHistoryAsync(true);
            history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
        } finally {
            clock.backToNow();
        }

        assertThat(before).isGreaterThan(8);
        assertThat(traces(started.run().value())).isEqualTo(before);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .rootProcessInstances()
                        .processInstanceId(started.run().value())
                        .singleResult()
                        .getRemovalTime())
                .isNull();
    }

    /** Counts what history keeps of the case, the finished trial that it called included. */
    private long traces(String root) {
        var runs = history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(root)
                .listPage(0, 10);
        var called = runs.get(0).getId();
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(root)
                        .count()
                + history.createHistoricActivityInstanceQuery()
                        .processInstanceId(called)
                        .count()
                + history.createHistoricTaskInstanceQuery()
                        .processInstanceId(called)
                        .count();
    }
}
