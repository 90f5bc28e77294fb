package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.Trial.Case;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Engine, own rows, read model and events stand or fall together. */
@OptrTest
class OneTransactionTest {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private CommittedEvents events;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    @Test
    void aFailingStepUndoesEverything() {
        var started = trial.start(Map.of("mood", "fail"));
        decide(started.rita(), started);
        var item = trial.item(started.subject());
        var rows = inboxRows(item);
        var happened = events.namesAbout(started.subject().id());

        assertThatThrownBy(() -> decide(started.boris(), started)).hasStackTraceContaining("This trial fails");

        assertThat(trial.open(started.subject())).containsExactly(item);
        assertThat(count("step_record", item)).isZero();
        assertThat(inboxRows(item)).isPositive().isEqualTo(rows);
        assertThat(events.namesAbout(started.subject().id())).isEqualTo(happened);
    }

    @Test
    void aRefusalOfAStepIsCaughtByTheModel() {
        var started = trial.start(Map.of("mood", "refuse"));
        decide(started.rita(), started);
        decide(started.boris(), started);

        assertThat(reached(started, "TrialFailed")).isTrue();
        assertThat(reached(started, "TrialDone")).isFalse();
    }

    @Test
    void aStepThatWorksEndsTheCase() {
        var started = trial.start(Map.of());
        decide(started.rita(), started);
        decide(started.boris(), started);

        assertThat(reached(started, "TrialDone")).isTrue();
        assertThat(events.namesAbout(started.subject().id()))
                .containsExactly("RunStarted", "WorkItemCompleted", "WorkItemCompleted", "RunEnded");
    }

    private boolean reached(Case started, String element) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(started.run().value())
                        .activityId(element)
                        .count()
                == 1;
    }

    private long inboxRows(WorkItemId item) {
        return count("inbox_item", item);
    }

    private long count(String table, WorkItemId item) {
        return database.sql("select count(*) from %s where work_item = ?".formatted(table))
                .param(item.value())
                .query(Long.class)
                .single();
    }

    private void decide(PersonId person, Case started) {
        var item = trial.item(started.subject());
        currentPerson.actingAs(person, () -> items.complete(item, Map.of("outcome", "approve")));
    }
}
