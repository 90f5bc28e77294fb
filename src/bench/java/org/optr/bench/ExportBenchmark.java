package org.optr.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.optr.audit.export.ExportFormat;
import org.optr.audit.export.ExportOrder;
import org.optr.audit.export.ExportSummary;
import org.optr.audit.export.Exports;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exports a large history in every format, one after the other, on the heap it is started with. Argument, optional: entries. */
final class ExportBenchmark {

    private static final Path RESULT = Path.of("target", "bench", "b3-export.md");
    private static final List<ExportFormat> FORMATS = List.of(
            ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.XES, ExportFormat.OCEL_JSON, ExportFormat.OCEL_XML);

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (var context = Server.empty("export", "--optr.exports.look-every=1s")) {
            new Past(entries).fillSearch(context.getBean(JdbcClient.class));
            var people = context.getBean(PeopleFixtures.class);
            var auditor = people.person("Elena");
            people.grant(auditor, Roles.AUDITOR);
            var current = context.getBean(CurrentPerson.class);
            var exports = context.getBean(Exports.class);
            var report = new StringBuilder(
                    "%,d entries, heap of at most %d MB.%n%n| format | ended | s | entries/s | MB | heap in use after the last collection, MB |%n|---|---|---|---|---|---|%n"
                            .formatted(entries, Runtime.getRuntime().maxMemory() >> 20));
            for (var format : FORMATS) {
                var order = ExportOrder.period(format, null, Instant.parse("2026-01-01T00:00:00Z"), Locale.ENGLISH);
                current.actingAs(auditor, () -> exports.begin(order));
                var done = current.actingAs(auditor, () -> exports.mine().get(0));
                while (done.status().isOpen()) {
                    Thread.sleep(200);
                    done = current.actingAs(auditor, () -> exports.mine().get(0));
                }
                report.append(row(done));
                Files.createDirectories(RESULT.getParent());
                Files.writeString(RESULT, report);
            }
            System.out.println(report);
        }
        System.exit(0);
    }

    private static String row(ExportSummary done) {
        var ended = done.endedAt() == null ? Instant.now() : done.endedAt();
        var seconds = Duration.between(done.askedAt(), ended).toMillis() / 1e3;
        return "| %s | %s | %.0f | %.0f | %.1f | %d |%n"
                .formatted(
                        done.order().format(),
                        done.trouble() == null ? done.status() : done.trouble(),
                        seconds,
                        done.entries() / seconds,
                        done.bytes() / 1e6,
                        inUse() >> 20);
    }

    private static long inUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
