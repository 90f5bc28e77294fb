package org.optr.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.optr.MariaDbServer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application is killed as by a power cut while people work; what it confirmed is there once, and nothing is there twice. */
class KilledServerIT {

    private static final int KILLS = 10;
    private static final int BEGUN_BETWEEN_KILLS = 6;
    private static final int MOST_ACTS_BEFORE_A_KILL = 60;
    private static final int MOST_LAST_WORDS = 60;

    /** What the operating system says of a process that was killed: 128 and the signal's number. */
    private static final int KILLED = 137;

    private final Random random = new Random(20261122);
    private final Journal journal = new Journal();
    private String url = "";
    private final Deque<String> lastWords = new ArrayDeque<>();
    private Books books;

    @BeforeEach
    void ownDatabase() {
        url = MariaDbServer.urlOf("optr_killed");
        books = new Books(new DriverManagerDataSource(url, "root", ""));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void tenKillsLoseAndDoubleNothing() throws IOException {
        for (var kill = 0; kill < KILLS; kill++) {
            var worker = worker(BEGUN_BETWEEN_KILLS);
            listen(worker, 1 + random.nextInt(MOST_ACTS_BEFORE_A_KILL));
            worker.toHandle().destroyForcibly();
            listen(worker, Integer.MAX_VALUE);
            assertThat(worker.onExit().join().exitValue())
                    .as(String.join("\n", lastWords))
                    .isIn(0, KILLED);
            assertThat(books.findings(journal)).as("after kill " + kill).isEmpty();
        }

        var last = worker(0);
        listen(last, Integer.MAX_VALUE);
        assertThat(last.onExit().join().exitValue())
                .as(String.join("\n", lastWords))
                .isZero();
        assertThat(books.findings(journal)).isEmpty();
        assertThat(books.unfinished()).isEmpty();
    }

    private Process worker(int chains) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
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

    /** Reads until that many more acts are in the journal, or the worker has ended. */
    private void listen(Process worker, int acts) throws IOException {
        var output = worker.inputReader(UTF_8);
        var seen = 0;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (journal.read(line)) {
                if (++seen == acts) {
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
