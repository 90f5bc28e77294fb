package org.optr.bench;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.optr.browser.Chromium;
import org.optr.demo.DemoPassword;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.springframework.context.ApplicationContext;

/** Measures in Chromium how long a draft takes to open, beside what bpmn-js takes for the same drawing in the same page. */
final class OpeningBenchmark {

    private static final int[] ELEMENTS = {50, 500, 2_000};
    private static final int PATIENCE_MS = 120_000;
    private static final Path SCRIPT = Path.of("src", "bench", "javascript", "opening.js");
    private static final Path RESULT = Path.of("target", "bench", "b4-opening.md");

    private final DraftService drafts;
    private final CurrentPerson currentPerson;
    private final People people;
    private final Page page;
    private final String script;
    private final int rounds;

    private OpeningBenchmark(ApplicationContext context, Page page, int rounds) throws IOException {
        drafts = context.getBean(DraftService.class);
        currentPerson = context.getBean(CurrentPerson.class);
        people = context.getBean(People.class);
        this.page = page;
        this.rounds = rounds;
        script = Files.readString(SCRIPT);
    }

    /** @param arguments how many times each drawing is opened */
    public static void main(String[] arguments) throws IOException {
        var server = new Server();
        try (var context = Server.optr("opening");
                var browser = Chromium.launch()) {
            var session = browser.newContext(new Browser.NewContextOptions()
                    .setBaseURL("http://localhost:" + context.getEnvironment().getProperty("local.server.port"))
                    .setViewportSize(1440, 900)
                    .setLocale("en"));
            session.setDefaultTimeout(PATIENCE_MS);
            var benchmark = new OpeningBenchmark(context, session.newPage(), Integer.parseInt(arguments[0]));
            benchmark.run(server.version(), browser.version());
        }
        System.exit(0);
    }

    private void run(String server, String browser) throws IOException {
        signIn();
        measure(ELEMENTS[0]);
        var report = new StringBuilder("Java %s, %d processors, MariaDB %s, Chromium %s. Milliseconds, medians.%n%n"
                .formatted(
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors(),
                        server,
                        browser));
        report.append(
                "| elements | opened | settled | editor alone | importXML | opened ÷ importXML | editor alone ÷ importXML |\n");
        report.append("|---|---|---|---|---|---|---|\n");
        for (var elements : ELEMENTS) {
            report.append(measure(elements));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, report);
        System.out.println(report);
    }

    private void signIn() {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill("hannah");
        page.locator("input[name=password]").fill(DemoPassword.VALUE);
        page.keyboard().press("Enter");
        page.locator("vaadin-app-layout").waitFor();
    }

    private String measure(int elements) throws IOException {
        var id = "long-" + UUID.randomUUID().toString().substring(0, 8);
        var process = new LongProcess(id, elements);
        var drawing = process.drawing(2);
        var draft = draft(id, process.file(), drawing);
        var all = new ArrayList<Opening>();
        for (var round = 0; round < rounds; round++) {
            all.add(open(draft, drawing));
        }
        return row(elements, all);
    }

    private DraftId draft(String id, String file, String drawing) {
        var author = people.search("Hannah", 0, 1).get(0).id();
        return currentPerson.actingAs(author, () -> {
            var draft = drafts.create(id, "Long process", "Measured");
            drafts.save(draft, drafts.open(draft).revision(), file, drawing);
            return draft;
        });
    }

    private Opening open(DraftId draft, String drawing) {
        var times = (Map<?, ?>) page.evaluate(script, Map.of("path", "/processes/drafts/" + draft, "xml", drawing));
        return new Opening(
                milliseconds(times, "opened"),
                milliseconds(times, "settled"),
                milliseconds(times, "shown"),
                milliseconds(times, "imported"));
    }

    private static double milliseconds(Map<?, ?> times, String name) {
        return ((Number) requireNonNull(times.get(name))).doubleValue();
    }

    private static String row(int elements, List<Opening> all) {
        var imported = median(all, Opening::imported);
        return "| %d | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f |%n"
                .formatted(
                        elements,
                        median(all, Opening::opened),
                        median(all, Opening::settled),
                        median(all, Opening::shown),
                        imported,
                        median(all, Opening::opened) / imported,
                        median(all, Opening::shown) / imported);
    }

    private static double median(List<Opening> all, ToDoubleFunction<Opening> time) {
        return Figures.median(all.stream().mapToDouble(time).toArray());
    }

    /**
     * How long it takes until the drawing is painted.
     *
     * @param opened after a click on a link, with the server's part
     * @param settled as opened, until the server has nothing more to say
     * @param shown after the editor was given the drawing
     * @param imported after bpmn-js alone was given it
     */
    private record Opening(double opened, double settled, double shown, double imported) {}
}
