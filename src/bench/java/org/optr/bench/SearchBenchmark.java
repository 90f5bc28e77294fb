package org.optr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.AuditSearch;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the search and the engine's history who did what: to an objective, and who a person was in a month. Arguments: how many
 * events, one or more numbers.
 */
final class SearchBenchmark {

    private static final Path RESULT = Path.of("target", "bench", "b3-search.md");
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 50;
    private static final int ROWS = 50;
    private static final long BUFFER = 4L << 30;
    private static final Duration MONTH = Duration.ofDays(30);

    private final StringBuilder report = new StringBuilder();
    private final Map<String, double[]> smallest = new LinkedHashMap<>();

    public static void main(String[] arguments) throws IOException {
        var bench = new SearchBenchmark();
        var sizes = arguments.length == 0 ? new String[] {"1000000", "10000000"} : arguments;
        new Server().buffer(BUFFER);
        for (var size : sizes) {
            bench.measure(Integer.parseInt(size));
        }
        System.out.println(bench.report);
        System.exit(0);
    }

    private void measure(int events) throws IOException {
        try (var context = Server.optr("search_" + events);
                var pool = Server.pool("bare_search_" + events)) {
            var configuration = new StandaloneProcessEngineConfiguration();
            configuration.setProcessEngineName("bare" + events);
            configuration.setDataSource(pool);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
            var bare = configuration.buildProcessEngine();
            var past = new Past(events);
            past.fillSearch(context.getBean(JdbcClient.class));
            past.fillEngine(JdbcClient.create(pool));
            var current = context.getBean(CurrentPerson.class);
            current.actingAs(auditor(context), () -> ask(events, past, context.getBean(AuditSearch.class), bare));
            bare.close();
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, report);
    }

    private static PersonId auditor(ApplicationContext context) {
        return context.getBean(People.class).search("Elena", 0, 1).get(0).id();
    }

    private void ask(int events, Past past, AuditSearch search, ProcessEngine bare) {
        compare(events, "about an objective", random -> {
            var objective = random.nextInt(past.objectives());
            return new Question(
                    () -> search.page(AuditQuery.ALL.about(past.subject(objective)), null, ROWS)
                            .size(),
                    () -> past.ofCase(bare, objective, ROWS));
        });
        compare(events, "of a person in a month", random -> {
            var person = random.nextInt(Past.PERSONS);
            var from = past.within(random, MONTH);
            return new Question(
                    () -> search.page(query(person, from), null, ROWS).size(),
                    () -> past.of(bare, person, from, from.plus(MONTH), ROWS));
        });
        compare(events, "of a person in a month, with counts", random -> {
            var person = random.nextInt(Past.PERSONS);
            var from = past.within(random, MONTH);
            return new Question(
                    () -> search.page(query(person, from), null, ROWS).size()
                            + search.figures(query(person, from)).count(),
                    () -> past.of(bare, person, from, from.plus(MONTH), ROWS));
        });
    }

    private static AuditQuery query(int person, Instant from) {
        return new AuditQuery("", Past.person(person), null, null, null, from, from.plus(MONTH), Map.of());
    }

    private void compare(int events, String what, Asking asking) {
        var random = new Random(7);
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var question = asking.next(random);
            var our = time(question.search());
            var their = time(question.engine());
            if (round >= 0) {
                ours[round] = our;
                theirs[round] = their;
            }
        }
        var first = smallest.computeIfAbsent(what, key -> new double[] {events, p95(ours)});
        var growth = events > first[0] ? Math.log(p95(ours) / first[1]) / Math.log(events / first[0]) : 0;
        var line = "| %,d | %s | %.2f | %.2f | %.2f | %.2f | %.3f | %.2f |%n"
                .formatted(
                        events,
                        what,
                        Figures.median(ours),
                        p95(ours),
                        Figures.median(theirs),
                        p95(theirs),
                        p95(ours) / p95(theirs),
                        growth);
        System.out.print(line);
        report.append(line);
    }

    /** Returns milliseconds; whoever finds nothing measures nothing. */
    private static double time(Counting question) {
        var began = System.nanoTime();
        var rows = question.rows();
        var took = (System.nanoTime() - began) / 1e6;
        if (rows == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        return took;
    }

    private static double p95(double[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }

    private interface Asking {
        Question next(Random random);
    }

    private interface Counting {
        int rows();
    }

    private record Question(Counting search, Counting engine) {}
}
