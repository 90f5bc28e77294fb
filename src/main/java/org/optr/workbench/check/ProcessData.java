package org.optr.workbench.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form that becomes a variable: an entry {@code key as variable} of a user task's {@code process-data}.
 *
 * @param key of the field
 */
record ProcessData(String key, String variable) {

    static List<ProcessData> of(Node task) {
        return parse(task.property("process-data"));
    }

    static List<ProcessData> parse(@Nullable String text) {
        return Properties.list(text).stream()
                .map(entry -> entry.split("\\s+as\\s+", 2))
                .map(parts -> new ProcessData(parts[0], parts[parts.length - 1]))
                .toList();
    }
}
