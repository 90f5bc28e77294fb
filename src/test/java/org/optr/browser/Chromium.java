package org.optr.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: Chromium on the PATH, else Debian's package where it may be installed, else Playwright's own.
 * Without one the tests fail and say what to install; they never skip.
 */
public final class Chromium {

    private static final String ADVICE =
            "The browser tests need Chromium and a Chinese font. Install them, for example with"
                    + " 'apt-get install chromium fonts-noto-cjk', and run the tests again.";

    private Chromium() {}

    public static Browser launch() {
        var installed = onPath().or(Chromium::installed);
        var environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        var options = new BrowserType.LaunchOptions().setArgs(arguments());
        installed.ifPresent(options::setExecutablePath);
        try {
            return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                    .chromium()
                    .launch(options);
        } catch (RuntimeException e) {
            throw new IllegalStateException(ADVICE, e);
        }
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        var environment = Map.of("DEBIAN_FRONTEND", "noninteractive");
        run(environment, "apt-get", "update");
        run(environment, "apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return onPath();
    }

    private static void run(Map<String, String> environment, String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(environment);
            builder.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(ADVICE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
