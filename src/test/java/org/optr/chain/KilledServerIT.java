package org.optr.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.optr.MariaDbServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application is killed as by a power cut while people work; what it confirmed is there once, and nothing is there twice. */
class KilledServerIT {

    private static final int KILLS = 10;
    private static final int BEGUN_BETWEEN_KILLS = 3;

    /** An act is a line when it is tried and a line when it is confirmed; a whole chain has more than sixty of them. */
    private static final int MOST_LINES_BEFORE_A_KILL = 150;

    private static final int MOST_MILLISECONDS_AFTER_A_LINE = 40;
    private static final int MOST_LAST_WORDS = 60;

    /** What the operating system says of a process that was killed: 128 and the signal's number. */
    private static final int KILLED = 137;

    private final Random random = new Random(20261122);
    private final Journal journal = new Journal();
    private String url = "";
    private final Deque<String> lastWords = new ArrayDeque<>();
    private DataSource database;
    private Books books;

    @BeforeEach
    void ownDatabase() {
        url = MariaDbServer.urlOf("optr_killed");
        database = new DriverManagerDataSource(url, "root", "");
        books = new Books(database);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void tenKillsLoseAndDoubleNothing() throws IOException, InterruptedException {
        for (var kill = 0; kill < KILLS; kill++) {
            var worker = worker(BEGUN_BETWEEN_KILLS);
            listen(worker, 1 + random.nextInt(MOST_LINES_BEFORE_A_KILL));
            worker.waitFor(random.nextInt(MOST_MILLISECONDS_AFTER_A_LINE), TimeUnit.MILLISECONDS);
            worker.toHandle().destroyForcibly();
            listen(worker, Integer.MAX_VALUE);
            assertThat(worker.onExit().join().exitValue())
                    .as(String.join("\n", lastWords))
                    .isEqualTo(KILLED);
            assertThat(books.findings(journal)).as("after kill " + kill).isEmpty();
        }

        var last = worker(0);
        listen(last, Integer.MAX_VALUE);
        assertThat(last.onExit().join().exitValue())
                .as(String.join("\n", lastWords))
                .isZero();
        assertThat(books.findings(journal)).isEmpty();
        assertThat(books.unfinished()).isEmpty();
        whatIsLostOrDoubledWouldBeNoticed();
    }

    /** One fault after the other, as the application could make it; each is found. */
    private void whatIsLostOrDoubledWouldBeNoticed() {
        journal.read(Journal.confirmed("Begin what never was"));
        assertThat(books.findings(journal)).containsExactly("confirmed and lost: Begin what never was");

        isNoticed(
                "ObjectiveClosed twice for ",
                """
                INSERT INTO audit_entry (happened_at, actor_id, event, subject_kind, subject_id, changes)
                SELECT happened_at, actor_id, event, subject_kind, subject_id, changes FROM audit_entry
                WHERE event = 'ObjectiveClosed' LIMIT 1""");
        isNoticed(
                "happened and never tried: Complete doubled",
                """
                INSERT INTO step_record (work_item, run, root_run, business_key, process, step, ended_at, round, cancelled)
                SELECT 'doubled', run, root_run, business_key, process, step, ended_at, round, cancelled FROM step_record
                LIMIT 1""");
        isNoticed("confirmed and lost: Complete ", "DELETE FROM step_record WHERE work_item <> 'doubled' LIMIT 1");
        isNoticed(
                "in the inbox, not open in the engine: ",
                "UPDATE inbox_item SET done = FALSE WHERE done = TRUE ORDER BY work_item LIMIT 1");
        isNoticed("The history of ", "UPDATE task SET status = 'SUBMITTED' LIMIT 1");
        isNoticed("The history of ", "DELETE FROM audit_entry WHERE event = 'PlanningStarted' LIMIT 1");
        isNoticed("Chain ", "UPDATE objective SET status = 'PUBLISHED' LIMIT 1");
    }

    private void isNoticed(String finding, String fault) {
        var before = books.findings(journal);
        JdbcClient.create(database).sql(fault).update();
        assertThat(books.findings(journal))
                .filteredOn(each -> !before.contains(each))
                .as(fault)
                .anyMatch(each -> each.startsWith(finding));
    }

    private Process worker(int chains) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        String.valueOf(chains),
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=root",
                        "--spring.datasource.password=")
                .redirectErrorStream(true)
                .start();
    }

    /** Reads until that many more lines are in the journal, or the worker has ended. */
    private void listen(Process worker, int lines) throws IOException {
        var output = worker.inputReader(UTF_8);
        var seen = 0;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (journal.read(line)) {
                if (++seen == lines) {
                    return;
                }
            } else {
                lastWords.addLast(line);
                if (lastWords.size() > MOST_LAST_WORDS) {
                    lastWords.removeFirst();
                }
            }
        }
    }
}
