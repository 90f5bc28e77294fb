package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.HardText.WITH_BLANKS;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine is given to keep comes back as it was: variables, reasons and times. */
@OptrIT
class EngineValuesIT {

    private static final String LONGEST = "🎯".repeat(2_000);

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private CurrentPerson currentPerson;

    @Test
    void textInVariables() {
        var started = trial.start(Map.of("mood", WITH_BLANKS, "story", LONGEST));

        assertThat(currentPerson.actingAs(started.rita(), () -> items.variables(trial.item(started.subject()))))
                .containsEntry("mood", WITH_BLANKS)
                .containsEntry("story", LONGEST);
    }

    @Test
    void textThatAFormHandsToTheRun() {
        var started = trial.start(Map.of());
        var submitted = Map.<String, Object>of("outcome", "approve", "comment", WITH_BLANKS);
        currentPerson.actingAs(
                started.rita(), () -> items.complete(trial.item(started.subject()), Map.copyOf(submitted)));

        assertThat(currentPerson.actingAs(started.boris(), () -> items.variables(trial.item(started.subject()))))
                .containsEntry("comment", WITH_BLANKS);
    }

    @Test
    void theReasonOfACancelledRun() {
        var started = trial.start(Map.of());
        runs.cancel(started.run(), WITH_BLANKS);

        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(started.run().value())
                        .singleResult()
                        .getDeleteReason())
                .isEqualTo(WITH_BLANKS);
    }

    @Test
    void theTimeByWhichAnItemIsDueToTheMillisecond() {
        var due = Instant.parse("2027-03-28T01:30:00.457Z");
        var started = trial.start(Map.of());
        var item = trial.item(started.subject());
        tasks.setDueDate(item.value(), Date.from(due));

        assertThat(currentPerson.actingAs(started.rita(), () -> items.find(item)))
                .hasValueSatisfying(found -> assertThat(found.dueAt()).isEqualTo(due));
    }
}
