package org.optr.bench;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.AuditSearch;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the search, and then the engine's history, who did what: to an objective, and what a person did in a month. The server has
 * the tables of one side at a time. Argument, optional: how many events, one or more numbers with commas between them.
 */
final class SearchBenchmark {

    private static final Path RESULT = Path.of("target", "bench", "b3-search.md");
    private static final int ROUNDS = 500;
    private static final int WARM_UP = 200;
    private static final int ROWS = 50;
    private static final long BUFFER = 4L << 30;
    private static final Duration MONTH = Duration.ofDays(30);

    private final Server server = new Server();
    private final StringBuilder report = new StringBuilder();
    private final Map<Question, double[]> before = new HashMap<>();
    private int eventsBefore;

    public static void main(String[] arguments) throws IOException {
        var bench = new SearchBenchmark();
        bench.server.buffer(BUFFER);
        var sizes = arguments.length > 0 ? arguments[0] : "1000000,10000000";
        for (var size : sizes.split(",")) {
            bench.measure(Integer.parseInt(size));
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, bench.report);
        }
        System.out.println(bench.report);
        System.exit(0);
    }

    private void measure(int events) {
        var past = new Past(events);
        var ours = search(past);
        var theirs = engine(past);
        for (var question : Question.values()) {
            report(events, question, ours.get(question), theirs.get(question));
        }
        before.putAll(ours);
        eventsBefore = events;
    }

    private Map<Question, double[]> search(Past past) {
        var database = "search";
        try (var context = Server.optr(database)) {
            past.fillSearch(context.getBean(JdbcClient.class));
            var search = context.getBean(AuditSearch.class);
            var auditor = context.getBean(People.class).search("Elena", 0, 1).get(0);
            return context.getBean(CurrentPerson.class)
                    .actingAs(auditor.id(), () -> times((question, random) -> search(past, search, question, random)));
        } finally {
            server.drop(database);
        }
    }

    private static IntSupplier search(Past past, AuditSearch search, Question question, Random random) {
        if (question == Question.OBJECTIVE) {
            var query = AuditQuery.ALL.about(past.subject(random.nextInt(past.objectives())));
            return () -> search.page(query, null, ROWS).size();
        }
        var person = Past.person(random.nextInt(Past.PERSONS));
        var from = past.within(random, MONTH);
        var query = new AuditQuery("", person, null, null, null, from, from.plus(MONTH), Map.of());
        return question == Question.PERSON
                ? () -> search.page(query, null, ROWS).size()
                : () -> search.page(query, null, ROWS).size()
                        + search.figures(query).count();
    }

    private Map<Question, double[]> engine(Past past) {
        var database = "bare_search";
        try (var pool = Server.pool(database)) {
            var configuration = new StandaloneProcessEngineConfiguration();
            configuration.setProcessEngineName("bare");
            configuration.setDataSource(pool);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
            var bare = configuration.buildProcessEngine();
            past.fillEngine(JdbcClient.create(pool));
            var times = times((question, random) -> engine(past, bare, question, random));
            bare.close();
            return times;
        } finally {
            server.drop(database);
        }
    }

    private static IntSupplier engine(Past past, ProcessEngine bare, Question question, Random random) {
        if (question == Question.OBJECTIVE) {
            var objective = random.nextInt(past.objectives());
            return () -> past.ofCase(bare, objective, ROWS);
        }
        var person = random.nextInt(Past.PERSONS);
        Instant from = past.within(random, MONTH);
        return () -> past.of(bare, person, from, from.plus(MONTH), ROWS);
    }

    /** Returns milliseconds. Both sides get the same questions: each draws them from the same numbers. */
    private static Map<Question, double[]> times(Side side) {
        return Arrays.stream(Question.values()).collect(toMap(question -> question, question -> {
            var random = new Random(7);
            var times = new double[ROUNDS];
            for (var round = -WARM_UP; round < ROUNDS; round++) {
                var took = time(side.ask(question, random));
                if (round >= 0) {
                    times[round] = took;
                }
            }
            return times;
        }));
    }

    /** Whoever finds nothing measures nothing. */
    private static double time(IntSupplier rows) {
        var began = System.nanoTime();
        var found = rows.getAsInt();
        var took = (System.nanoTime() - began) / 1e6;
        if (found == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        return took;
    }

    private void report(int events, Question question, double[] ours, double[] theirs) {
        var last = before.get(question);
        var growth =
                last == null ? Double.NaN : Math.log(p95(ours) / p95(last)) / Math.log(events / (double) eventsBefore);
        var line = "| %,d | %s | %.1f | %.1f | %.1f | %.1f | %.3f | %.2f |%n"
                .formatted(
                        events,
                        question,
                        Figures.median(ours),
                        p95(ours),
                        Figures.median(theirs),
                        p95(theirs),
                        p95(ours) / p95(theirs),
                        growth);
        System.out.print(line);
        report.append(line);
    }

    private static double p95(double[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }

    private enum Question {
        OBJECTIVE,
        PERSON,
        PERSON_WITH_COUNTS
    }

    private interface Side {
        IntSupplier ask(Question question, Random random);
    }
}
