package org.optr.workbench.ui.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The property {@code process-data}: which fields of a form become variables of the process, and under which names. */
record KeptData(Map<String, String> variables) {

    static KeptData parse(String text) {
        var variables = new LinkedHashMap<String, String>();
        Arrays.stream(text.split(",", -1))
                .map(entry -> entry.strip().split("\\s+as\\s+", 2))
                .filter(parts -> !parts[0].isEmpty())
                .forEach(parts -> variables.put(parts[0].strip(), parts[parts.length - 1].strip()));
        return new KeptData(variables);
    }

    /** @param variable empty where the field is not kept */
    KeptData with(String field, String variable) {
        var changed = new LinkedHashMap<>(variables);
        if (variable.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, variable);
        }
        return new KeptData(changed);
    }

    String text() {
        return variables.entrySet().stream()
                .map(entry -> entry.getKey().equals(entry.getValue())
                        ? entry.getKey()
                        : entry.getKey() + " as " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
