package org.optr.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.optr.bench.Act.Kind;
import org.optr.bench.Ledger.Total;

/** The medians of one side's rounds with the same number of threads. */
final class Figures {

    private static final Set<Kind> ENGINE = Set.of(Kind.ENGINE);
    private static final Set<Kind> COMMANDS = Set.of(Kind.ENGINE, Kind.OWN);

    private final List<Round> rounds;
    private final Map<String, Kind> kinds;

    /** @param kinds of the acts, as the profile found them */
    Figures(List<Round> rounds, Map<String, Kind> kinds) {
        this.rounds = rounds;
        this.kinds = kinds;
    }

    static double median(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Lifecycles per second with all that the driver reads in between. */
    double rateWithReads() {
        return median(Round::rate);
    }

    /** Lifecycles per second as if each thread did commands only. */
    double rateOfCommands() {
        return median(round -> rate(round, COMMANDS));
    }

    /** As {@link #rateOfCommands}, with only the commands that the bare engine has too. */
    double rateOfEngineCommands() {
        return median(round -> rate(round, ENGINE));
    }

    private double rate(Round round, Set<Kind> which) {
        return round.threads() * 1e9 * round.lifecycles() / sum(round, which, Total::nanos);
    }

    double statements() {
        return perLifecycle(COMMANDS, Total::statements);
    }

    double engineStatements() {
        return perLifecycle(ENGINE, Total::statements);
    }

    double commits() {
        return perLifecycle(COMMANDS, Total::commits);
    }

    double engineCommits() {
        return perLifecycle(ENGINE, Total::commits);
    }

    double calls() {
        return perLifecycle(COMMANDS, Total::calls);
    }

    double engineCalls() {
        return perLifecycle(ENGINE, Total::calls);
    }

    double serverQuestions() {
        return median(round -> (double) round.counts().questions() / round.lifecycles());
    }

    double serverCommits() {
        return median(round -> (double) round.counts().commits() / round.lifecycles());
    }

    double commitsPerSecond() {
        return median(round -> rate(round, COMMANDS) * sum(round, COMMANDS, Total::commits) / round.lifecycles());
    }

    private double perLifecycle(Set<Kind> which, ToLongFunction<Total> figure) {
        return median(round -> (double) sum(round, which, figure) / round.lifecycles());
    }

    private long sum(Round round, Set<Kind> which, ToLongFunction<Total> figure) {
        return round.ledger().sum(name -> which.contains(kinds.getOrDefault(name, Kind.READ)), figure);
    }

    private double median(ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }
}
