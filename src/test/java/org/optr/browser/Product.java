package org.optr.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.optr.MariaDbServer;

/** The packaged application with its demo company, running as a process of the operating system. */
final class Product {

    private static final Pattern READY = Pattern.compile("OPTR is ready: (http://\\S+)");

    private final Process process;
    private final String address;

    private Product(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it in the folder, which has its database, and waits until it says where it answers. */
    static Product started(Path folder) throws IOException {
        return started(folder, Map.of());
    }

    /** The same on a database of its own on the MySQL-protocol server of the tests. */
    static Product startedOnServer(Path folder, String database) throws IOException {
        return started(folder, Map.of("OPTR_DB_URL", MariaDbServer.urlOf(database), "OPTR_DB_USER", "root"));
    }

    private static Product started(Path folder, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target", "optr.jar").toAbsolutePath().toString(),
                        "--spring.profiles.active=demo")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", String.valueOf(freePort()));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            var ready = READY.matcher(line);
            if (ready.find()) {
                drain(output);
                return new Product(process, ready.group(1));
            }
        }
        throw new IllegalStateException("OPTR did not start:\n" + String.join("\n", said));
    }

    String address() {
        return address;
    }

    /** As a power cut does: nothing is closed. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void drain(BufferedReader output) {
        var reader = new Thread(() -> output.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }
}
