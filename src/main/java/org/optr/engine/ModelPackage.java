package org.optr.engine;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is deployed together: a process with its forms and decision tables, or a table that stands alone.
 *
 * @param name the process's id, or the table's
 * @param files content by file name, such as {@code objective-approval.bpmn}
 */
public record ModelPackage(String name, SortedMap<String, String> files) {

    public ModelPackage {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the drawing of the process; nothing for a table that stands alone. */
    public Optional<String> process() {
        return Optional.ofNullable(files.get(name + ".bpmn"));
    }

    public Map<String, String> files(FileKind kind) {
        var found = new TreeMap<String, String>();
        files.forEach((file, content) -> {
            if (FileKind.of(file).filter(kind::equals).isPresent()) {
                found.put(file, content);
            }
        });
        return found;
    }

    /** What a file of a package is; its extension says so. */
    public enum FileKind {
        BPMN,
        DMN,
        FORM;

        /** Returns nothing for a file that no package may have. */
        public static Optional<FileKind> of(String file) {
            for (var kind : values()) {
                if (file.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
