package org.optr.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.optr.MariaDbServer;
import org.optr.OptrApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database server of both sides. */
final class Server {

    private static final long RAW_SECONDS = 3;

    private final JdbcClient status =
            JdbcClient.create(new DriverManagerDataSource(MariaDbServer.urlOf("raw"), "root", ""));

    /** Both sides reach their databases alike. */
    static String urlOf(String database) {
        return MariaDbServer.urlOf(database) + "&nullDatabaseMeansCurrent=true&queryInterceptors="
                + CountStatements.class.getName();
    }

    /** Starts OPTR with its demo company on a database of its own. */
    static ConfigurableApplicationContext optr(String database) {
        return started(database, "--spring.profiles.active=test,demo");
    }

    /** Starts OPTR with nobody in it on a database of its own, and without a job executor. */
    static ConfigurableApplicationContext empty(String database, String... settings) {
        return started(
                database,
                Stream.concat(
                                Stream.of("--spring.profiles.active=test", "--camunda.bpm.job-execution.enabled=false"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static ConfigurableApplicationContext started(String database, String... settings) {
        var all = Stream.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--logging.level.root=warn",
                "--spring.datasource.url=" + urlOf(database),
                "--spring.datasource.username=root",
                "--spring.datasource.password=");
        return new SpringApplicationBuilder(OptrApplication.class)
                .run(Stream.concat(all, Stream.of(settings)).toArray(String[]::new));
    }

    /** A pool as OPTR's. */
    static HikariDataSource pool(String database) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(urlOf(database));
        settings.setUsername("root");
        settings.setPassword("");
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        settings.setMaximumPoolSize(20);
        return new HikariDataSource(settings);
    }

    /** Gives the server so many bytes for pages of tables; it begins with 128 MB. */
    void buffer(long bytes) {
        status.sql("SET GLOBAL innodb_buffer_pool_size = " + bytes).update();
    }

    void drop(String database) {
        status.sql("DROP DATABASE " + database).update();
    }

    /** Statements and commits since the server started. */
    Counts counts() {
        return new Counts(value("Questions"), value("Com_commit"));
    }

    private long value(String variable) {
        return status.sql("SHOW GLOBAL STATUS LIKE '" + variable + "'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    /** Returns how many single rows a second can be inserted, each in a transaction of its own. */
    double rawCommits(int threads) {
        try (var pool = pool("raw")) {
            JdbcClient.create(pool)
                    .sql(
                            "CREATE TABLE IF NOT EXISTS single_row (id BIGINT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(40)) ENGINE=InnoDB")
                    .update();
            Callable<Double> inserts = () -> inserts(pool);
            return Threads.all(Stream.generate(() -> inserts).limit(threads).toList()).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    private static double inserts(DataSource pool) throws Exception {
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement("INSERT INTO single_row (text) VALUES (?)")) {
            insert.setString(1, "as small as a transaction can be");
            var began = System.nanoTime();
            var end = began + TimeUnit.SECONDS.toNanos(RAW_SECONDS);
            var rows = 0;
            for (; System.nanoTime() < end; rows++) {
                insert.executeUpdate();
            }
            return rows / ((System.nanoTime() - began) / 1e9);
        }
    }

    String version() {
        return status.sql("SELECT VERSION()").query(String.class).single();
    }

    /** Figures of the server. */
    record Counts(long questions, long commits) {

        /** What was counted since then, without the two questions of the counting itself. */
        Counts since(Counts before) {
            return new Counts(questions - before.questions - 2, commits - before.commits);
        }
    }
}
