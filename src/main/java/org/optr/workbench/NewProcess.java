package org.optr.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** What a new process begins with: a start, one step of a person with its form, an end. */
final class NewProcess {

    static Map<String, String> files(String processId, String title) {
        return Map.of(
                processId + ".bpmn",
                template("process.bpmn").replace("%id%", processId).replace("%name%", escaped(title)),
                processId + "-step.form",
                template("step.form").replace("%id%", processId + "-step"));
    }

    private static String template(String file) {
        try (var stream = NewProcess.class.getResourceAsStream("/org/optr/workbench/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private NewProcess() {}
}
