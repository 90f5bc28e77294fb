package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;

/** A project whose initiation and closure are called by the life of its objective. */
class NestedRunsTest {

    private final RunSummary life = run("life", null, 1, true);

    private static RunSummary run(String id, @Nullable String caller, int started, boolean running) {
        return new RunSummary(
                new RunId(id),
                caller == null ? null : new RunId(caller),
                new ProcessKey(id),
                Map.of("en", id),
                1,
                Instant.EPOCH.plusSeconds(started),
                running ? null : Instant.EPOCH.plusSeconds(started + 1));
    }

    private List<String> inOrder(boolean carried, RunSummary... own) {
        var all = Stream.concat(Stream.of(life), Stream.of(own)).toList();
        var ids = Stream.of(own).map(RunSummary::id).toList();
        return new NestedRuns(all, Set.copyOf(ids), carried ? Set.of(life.id()) : Set.of())
                .inOrder().stream().map(run -> run.id().value()).toList();
    }

    @Test
    void whatRunsForTheProjectComesBeforeItsCaller() {
        assertThat(inOrder(true, run("initiation", "life", 2, true))).containsExactly("initiation", "life");
    }

    @Test
    void betweenItsOwnRunsTheCallerSaysWhereTheProjectIs() {
        assertThat(inOrder(true, run("initiation", "life", 2, false))).containsExactly("life", "initiation");
    }

    @Test
    void aClosedProjectShowsItsOwnRunsFirstThoughItsObjectiveGoesOn() {
        assertThat(inOrder(false, run("initiation", "life", 2, false), run("closure", "life", 5, false)))
                .containsExactly("closure", "initiation", "life");
    }
}
