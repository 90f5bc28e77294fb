package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.Trial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class HistoryCleanupTest {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private ProcessRuns runs;

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
        decide(started.rita(), started);
        decide(started.boris(), started);
        var before = traces(started.run().value());

        cleanUpAfter(Duration.ofDays(30));

        assertThat(before).isGreaterThan(8);
        assertThat(traces(started.run().value())).isEqualTo(before);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .rootProcessInstances()
                        .processInstanceId(started.run().value())
                        .singleResult()
                        .getRemovalTime())
                .isNull();
    }

    @Test
    void aCaseThatEndedKeepsItsHistoryUntilItsSubjectIsClosed() {
        var refused = trial.start(Map.of("mood", "refuse"));
        decide(refused.rita(), refused);
        decide(refused.boris(), refused);
        var cancelled = trial.start(Map.of());
        currentPerson.actingAs(cancelled.anna(), () -> runs.cancel(cancelled.run(), "Withdrawn"));
        var ended = List.of(refused.run().value(), cancelled.run().value());
        var before = ended.stream().map(this::visits).toList();

        cleanUpAfter(Duration.ofDays(30));

        assertThat(before).allMatch(visits -> visits > 1);
        assertThat(ended.stream().map(this::visits).toList()).isEqualTo(before);
    }

    private long visits(String run) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(run)
                .count();
    }

    private void decide(PersonId person, Case started) {
        currentPerson.actingAs(
                person, () -> items.complete(trial.item(started.subject()), Map.of("outcome", "approve")));
    }

    private void cleanUpAfter(Duration time) {
        try {
            clock.moveBy(time);
            history.cleanUpHistoryAsync(true);
            history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
        } finally {
            clock.backToNow();
        }
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
