package org.optr.bench;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.optr.bench.Act.Kind;
import org.optr.bench.Ledger.Total;

/** The result as markdown. */
final class Report {

    private static final int TABLES = 25;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder profile = new StringBuilder();
    private final Map<String, Kind> kinds = new HashMap<>();

    Report(String version) {
        line(
                "Java %s, %d processors, MariaDB %s.",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), version);
        line("");
        row(
                "threads",
                "side",
                "lifecycles/s, engine's commands",
                "÷ bare",
                "all commands",
                "÷ bare",
                "with the driver's reads",
                "commands",
                "commits",
                "statements",
                "statements ÷ bare",
                "Com_commit",
                "Questions",
                "commits/s ÷ raw");
        row(Stream.generate(() -> "---").limit(14).toArray());
    }

    /** Takes what kind each act is of from two rounds in which the statements were read, and shows them. */
    void profile(Round ours, Round theirs) {
        kinds.putAll(ours.ledger().kinds());
        kinds.putAll(theirs.ledger().kinds());
        if (commands(ours) != commands(theirs)) {
            throw new IllegalStateException("The sides do not do the same: %d and %d commands in %d lifecycles"
                    .formatted(commands(ours), commands(theirs), ours.lifecycles()));
        }
        acts("OPTR", ours);
        acts("Bare engine", theirs);
        tables(ours, theirs);
    }

    private long commands(Round round) {
        return round.ledger().sum(name -> kinds.get(name) == Kind.ENGINE, Total::calls);
    }

    void rounds(int threads, List<Round> ours, List<Round> theirs, List<Double> raw) {
        var bare = new Figures(theirs, kinds);
        var rawRate =
                Figures.median(raw.stream().mapToDouble(Double::doubleValue).toArray());
        side(threads, "OPTR", new Figures(ours, kinds), bare, rawRate);
        side(threads, "bare", bare, bare, rawRate);
        row(threads, "raw", "", "", "", "", "", "", "", "", "", "", "", "%.0f commits/s".formatted(rawRate));
    }

    private void side(int threads, String side, Figures figures, Figures bare, double raw) {
        row(
                threads,
                side,
                number(figures.rateOfEngineCommands()),
                number(figures.rateOfEngineCommands() / bare.rateOfEngineCommands()),
                number(figures.rateOfCommands()),
                number(figures.rateOfCommands() / bare.rateOfCommands()),
                number(figures.rateWithReads()),
                both(figures.engineCalls(), figures.calls()),
                both(figures.engineCommits(), figures.commits()),
                both(figures.engineStatements(), figures.statements()),
                number(figures.engineStatements() / bare.engineStatements()),
                "%.0f".formatted(figures.serverCommits()),
                "%.0f".formatted(figures.serverQuestions()),
                number(figures.commitsPerSecond() / raw));
    }

    private void acts(String side, Round round) {
        profile.append("\n### ").append(side).append(": statements by command, per lifecycle\n\n");
        profile.append("| command | kind | calls | statements | of these, most |\n|---|---|---|---|---|\n");
        round.ledger().totals().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Total> entry) -> -entry.getValue().statements()))
                .map(entry -> "| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().kind().name().toLowerCase(Locale.ROOT),
                                per(round, entry.getValue().calls()),
                                per(round, entry.getValue().statements()),
                                most(round, entry.getValue().tables())))
                .forEach(profile::append);
    }

    private static String most(Round round, Map<String, Integer> tables) {
        return tables.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(8)
                .map(entry -> entry.getKey() + " " + per(round, entry.getValue()))
                .collect(joining(", "));
    }

    private void tables(Round ours, Round theirs) {
        var here = tables(ours);
        var there = tables(theirs);
        profile.append("\n### Statements of the engine's commands by table, per lifecycle\n\n");
        profile.append("| statement | OPTR | bare |\n|---|---|---|\n");
        Stream.concat(here.keySet().stream(), there.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(
                        (String table) -> there.getOrDefault(table, 0) - here.getOrDefault(table, 0)))
                .limit(TABLES)
                .map(table -> "| %s | %s | %s |%n"
                        .formatted(
                                table,
                                per(ours, here.getOrDefault(table, 0)),
                                per(theirs, there.getOrDefault(table, 0))))
                .forEach(profile::append);
    }

    private static Map<String, Integer> tables(Round round) {
        var sum = new TreeMap<String, Integer>();
        round.ledger().totals().values().stream()
                .filter(total -> total.kind() == Kind.ENGINE)
                .map(Total::tables)
                .forEach(tables -> tables.forEach((table, count) -> sum.merge(table, count, Integer::sum)));
        return sum;
    }

    private static String per(Round round, long sum) {
        return number((double) sum / round.lifecycles());
    }

    String text() {
        return text.toString() + profile;
    }

    private void row(Object... cells) {
        line("%s", Stream.of(cells).map(Object::toString).collect(joining(" | ", "| ", " |")));
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }

    private static String both(double engine, double all) {
        return "%.0f of %.0f".formatted(engine, all);
    }

    private static String number(double number) {
        return number == Math.rint(number) ? "%.0f".formatted(number) : "%.2f".formatted(number);
    }
}
