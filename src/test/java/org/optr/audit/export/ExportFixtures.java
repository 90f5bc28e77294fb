package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Works on exports when a test wants it: nothing is written by itself in tests. */
@Component
public class ExportFixtures {

    private final ExportRunner runner;
    private final Exports exports;
    private final ExportJobs jobs;

    ExportFixtures(ExportRunner runner, Exports exports, ExportJobs jobs) {
        this.runner = runner;
        this.exports = exports;
        this.jobs = jobs;
    }

    public void work() {
        runner.work();
    }

    ExportSummary job(ExportId export) {
        return jobs.findById(export).orElseThrow().summary();
    }

    byte[] file(ExportId export) {
        try (var file = exports.download(export)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(ExportId export) {
        return new String(file(export), UTF_8);
    }
}
