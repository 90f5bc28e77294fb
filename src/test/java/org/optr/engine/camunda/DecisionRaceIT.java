package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.optr.OptrIT;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people decide one item at the same moment, on a MySQL-protocol server. */
@OptrIT
class DecisionRaceIT {

    @Autowired
    private Trial trial;

    @Autowired
    private WorkItems items;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private JdbcClient database;

    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        two.shutdownNow();
    }

    @RepeatedTest(50)
    void oneWinsAndTheOtherReadsWhoDecidedAndWhen() throws Exception {
        var started = trial.start(Map.of("mood", "数据 👍"));
        var item = trial.item(started.subject());
        var together = new CyclicBarrier(2);

        var rita = two.submit(() -> decide(started.rita(), item, together));
        var rolf = two.submit(() -> decide(started.rolf(), item, together));

        var refusals = Stream.of(rita, rolf).flatMap(DecisionRaceIT::refusal).toList();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).key()).isIn("work-item.gone", "work-item.taken");
        assertThat(refusals.get(0).arguments()[0]).isIn("Rita", "Rolf");
        assertThat(refusals.get(0).arguments()[1]).isInstanceOf(Instant.class);
        assertThat(trial.open(started.subject())).hasSize(1).doesNotContain(item);
        assertThat(submissions(item)).isEqualTo(1);
    }

    private boolean decide(PersonId person, WorkItemId item, CyclicBarrier together) throws Exception {
        together.await();
        currentPerson.actingAs(person, () -> items.complete(item, Map.of("outcome", "approve", "comment", "好 👍")));
        return true;
    }

    private static Stream<RuleViolation> refusal(Future<Boolean> decision) {
        try {
            decision.get();
            return Stream.empty();
        } catch (Exception e) {
            assertThat(e.getCause()).isInstanceOf(RuleViolation.class);
            return Stream.of((RuleViolation) e.getCause());
        }
    }

    private long submissions(WorkItemId item) {
        return database.sql("select count(*) from form_submission where work_item_id = ?")
                .param(item.value())
                .query(Long.class)
                .single();
    }
}
