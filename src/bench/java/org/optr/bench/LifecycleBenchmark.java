package org.optr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.optr.engine.Step;
import org.optr.people.People;

/**
 * Measures OPTR and the bare engine by turns. Arguments, all optional: rounds, and how many lifecycles a round has at least.
 */
final class LifecycleBenchmark {

    private static final List<Integer> THREADS = List.of(1, 4, 16);

    /** Lifecycles of each thread before the first figure; with an owner's further objectives the approval has more steps. */
    private static final int WARM_UP = 2;

    private static final Path RESULT = Path.of("target", "bench", "b1.md");

    private final Server server;
    private final Runnable optr;
    private final Runnable bare;
    private final int rounds;
    private final int lifecycles;

    private LifecycleBenchmark(Server server, Runnable optr, Runnable bare, int rounds, int lifecycles) {
        this.server = server;
        this.optr = optr;
        this.bare = bare;
        this.rounds = rounds;
        this.lifecycles = lifecycles;
    }

    public static void main(String[] arguments) throws IOException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        var lifecycles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 32;
        var server = new Server();
        try (var context = Server.empty("optr");
                var pool = Server.pool("bare");
                var engine = new BareEngine(
                        pool,
                        Set.of(context.getBeanNamesForType(Step.class)),
                        context.getBean(People.class),
                        context.getBean(Clock.class))) {
            var side = context.getBean(OptrSide.class);
            side.found();
            Round.of(server, 4, WARM_UP, false, side::lifecycle);
            var script = side.recorded();
            new LifecycleBenchmark(server, side::lifecycle, () -> engine.lifecycle(script), rounds, lifecycles).run();
        }
        System.exit(0);
    }

    private void run() throws IOException {
        var report = new Report(server.version());
        Round.of(server, 4, WARM_UP, false, bare);
        report.profile(Round.of(server, 1, 2, true, optr), Round.of(server, 1, 2, true, bare));
        write(report);
        for (var threads : THREADS) {
            measure(threads, report);
            write(report);
        }
        System.out.println(report.text());
    }

    /** Writes what is known so far: a run takes minutes. */
    private static void write(Report report) throws IOException {
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, report.text());
    }

    private void measure(int threads, Report report) {
        var ours = new ArrayList<Round>();
        var theirs = new ArrayList<Round>();
        var raw = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            ours.add(round(threads, optr));
            theirs.add(round(threads, bare));
            raw.add(server.rawCommits(threads));
        }
        report.rounds(threads, ours, theirs, raw);
    }

    private Round round(int threads, Runnable side) {
        var round = Round.of(server, threads, Math.max(1, lifecycles / threads), false, side);
        System.out.printf(
                "%s, %d threads: %d lifecycles in %.1f s%n",
                side == optr ? "OPTR" : "bare", threads, round.lifecycles(), round.seconds());
        return round;
    }
}
