package org.optr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures by turns how many lifecycles OPTR does while it seals and indexes its history each second, and while it does not.
 * Arguments, both optional: rounds, and how many lifecycles a round has at least.
 */
final class SealingBenchmark {

    private static final Path RESULT = Path.of("target", "bench", "b3-sealing.md");
    private static final List<Integer> THREADS = List.of(1, 4);
    private static final int WARM_UP = 2;

    public static void main(String[] arguments) throws IOException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var lifecycles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 32;
        var server = new Server();
        try (var sealed = Server.empty("sealed", "--optr.ledger.seal-every=1s", "--optr.audit-search.index-every=1s");
                var unsealed = Server.empty("unsealed")) {
            var report = new StringBuilder(
                    "| threads | lifecycles/s, sealing | not sealing | sealing ÷ not |%n|---|---|---|---|%n"
                            .formatted());
            var with = side(sealed);
            var without = side(unsealed);
            for (var threads : THREADS) {
                var each = Math.max(1, lifecycles / threads);
                Round.of(server, threads, WARM_UP, false, with);
                Round.of(server, threads, WARM_UP, false, without);
                var ours = new double[rounds];
                var theirs = new double[rounds];
                for (var round = 0; round < rounds; round++) {
                    ours[round] = Round.of(server, threads, each, false, with).rate();
                    theirs[round] =
                            Round.of(server, threads, each, false, without).rate();
                }
                report.append("| %d | %.2f | %.2f | %.3f |%n"
                        .formatted(
                                threads,
                                Figures.median(ours),
                                Figures.median(theirs),
                                Figures.median(ours) / Figures.median(theirs)));
                Files.createDirectories(RESULT.getParent());
                Files.writeString(RESULT, report);
            }
            System.out.println(report);
        }
        System.exit(0);
    }

    private static Runnable side(ConfigurableApplicationContext context) {
        var side = context.getBean(OptrSide.class);
        side.found();
        return side::lifecycle;
    }
}
