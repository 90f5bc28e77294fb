package org.optr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.ProcessChanges;
import org.optr.workbench.check.PackageCheck;
import org.optr.workbench.compare.Comparison;
import org.springframework.context.ApplicationContext;

/** Measures how long it takes to save, check, compare and publish a process, and to deploy it on the bare engine. */
final class ModelerBenchmark {

    private static final int[] ELEMENTS = {50, 500, 2_000};
    private static final int SAVES = 40;
    private static final int PUBLICATIONS = 7;

    /** A function that the bare engine does not have. */
    private static final Pattern WORKING_DAYS = Pattern.compile("\\$\\{workingDaysFrom\\((\\d+)\\)}");

    private static final Path RESULT = Path.of("target", "bench", "b4.md");

    private final DraftService drafts;
    private final ProcessChanges changes;
    private final ModelLibrary library;
    private final PackageCheck checks;
    private final Comparison comparison;
    private final OpenWorkItems openItems;
    private final WorkItems items;
    private final CurrentPerson currentPerson;
    private final PersonId author;
    private final PersonId reviewer;
    private final ProcessEngine bare;

    private ModelerBenchmark(ApplicationContext context, ProcessEngine bare) {
        drafts = context.getBean(DraftService.class);
        changes = context.getBean(ProcessChanges.class);
        library = context.getBean(ModelLibrary.class);
        checks = context.getBean(PackageCheck.class);
        comparison = context.getBean(Comparison.class);
        openItems = context.getBean(OpenWorkItems.class);
        items = context.getBean(WorkItems.class);
        currentPerson = context.getBean(CurrentPerson.class);
        author = person(context, "Hannah");
        reviewer = person(context, "Noah");
        this.bare = bare;
    }

    private static PersonId person(ApplicationContext context, String name) {
        return context.getBean(People.class).search(name, 0, 1).get(0).id();
    }

    public static void main(String[] arguments) throws IOException {
        var server = new Server();
        try (var context = Server.optr("modeler");
                var pool = Server.pool("bare_modeler")) {
            var configuration = new StandaloneProcessEngineConfiguration();
            configuration.setProcessEngineName("bare");
            configuration.setDataSource(pool);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
            var bare = configuration.buildProcessEngine();
            new ModelerBenchmark(context, bare).run(server.version());
            bare.close();
        }
        System.exit(0);
    }

    private void run(String version) throws IOException {
        measure(ELEMENTS[0]);
        var report = new StringBuilder("Java %s, %d processors, MariaDB %s. Milliseconds, medians but for p95.%n%n"
                .formatted(
                        System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), version));
        report.append(
                "| elements | save | save p95 | check | compare | propose | publish | put in force | bare deploy | publish ÷ bare | put in force ÷ bare |\n");
        report.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (var elements : ELEMENTS) {
            report.append(measure(elements));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, report);
        System.out.println(report);
    }

    private String measure(int elements) throws IOException {
        var id = "long-" + UUID.randomUUID().toString().substring(0, 8);
        var process = new LongProcess(id, elements);
        var draft = as(author, () -> drafts.create(id, "Long process", "Measured"));
        var saves = times(SAVES, round -> save(draft, process, 2 + round));
        var check = median(times(PUBLICATIONS, round -> checks.findings(process.models(2 + round))));
        var compare =
                median(times(PUBLICATIONS, round -> comparison.between(process.models(1), process.models(2 + round))));

        var ours = new double[PUBLICATIONS];
        var proposals = new double[PUBLICATIONS];
        var alone = new double[PUBLICATIONS];
        var theirs = new double[PUBLICATIONS];
        var current = draft;
        for (var round = 0; round < PUBLICATIONS; round++) {
            var changed = current;
            save(changed, process, 60 + round);
            proposals[round] = time(() -> propose(changed));
            var item = review(changed);
            ours[round] = time(() -> publish(item));
            var models = process.models(60 + round);
            var next = process.models(80 + round);
            alone[round] = time(() -> as(author, () -> library.publish(next, "It is measured")));
            theirs[round] = time(() -> deployBare(models));
            current = as(author, () -> drafts.begin(id, "Measured again"));
        }
        var bareDeploy = median(theirs);
        return "| %d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f |%n"
                .formatted(
                        elements,
                        median(saves),
                        percentile(saves, 0.95),
                        check,
                        compare,
                        median(proposals),
                        median(ours),
                        median(alone),
                        bareDeploy,
                        median(ours) / bareDeploy,
                        median(alone) / bareDeploy);
    }

    private void save(DraftId draft, LongProcess process, int days) {
        currentPerson.actingAs(author, () -> {
            var revision = drafts.open(draft).revision();
            drafts.save(draft, revision, process.file(), process.drawing(days));
        });
    }

    private void propose(DraftId draft) {
        currentPerson.actingAs(
                author, () -> changes.propose(draft, drafts.open(draft).revision(), "It is measured", null));
    }

    private WorkItemId review(DraftId draft) {
        WorkItemId last = null;
        for (var page = openItems.after(last, 500); !page.isEmpty(); page = openItems.after(last, 500)) {
            for (var open : page) {
                var subject = open.item().subject();
                if (subject != null && subject.id().equals(draft.toString())) {
                    return open.item().id();
                }
                last = open.item().id();
            }
        }
        throw new IllegalStateException("Nobody is asked to review " + draft);
    }

    private void publish(WorkItemId item) {
        currentPerson.actingAs(reviewer, () -> {
            items.claim(item);
            items.complete(item, Map.of("outcome", "publish"));
        });
    }

    private void deployBare(ModelPackage models) {
        var deployment = bare.getRepositoryService().createDeployment();
        models.files()
                .forEach((name, content) ->
                        deployment.addString(name, WORKING_DAYS.matcher(content).replaceAll("P$1D")));
        deployment.deploy();
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return currentPerson.actingAs(person, work);
    }

    private static double[] times(int rounds, IntConsumer work) {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var number = round;
            times[round] = time(() -> work.accept(number));
        }
        return times;
    }

    /** Returns milliseconds. */
    private static double time(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] times) {
        return percentile(times, 0.5);
    }

    /** By the nearest rank. */
    private static double percentile(double[] times, double share) {
        var sorted = Arrays.stream(times).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
