package org.optr.workbench.check;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.optr.engine.ModelPackage;

/** The packages of {@code processes/} and {@code forms/}: each process with the forms and tables that it names. */
final class ShippedPackages {

    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");
    private static final Pattern TABLE = Pattern.compile("camunda:decisionRef=\"([^\"]+)\"");

    static List<ModelPackage> all() {
        return names().stream().sorted().map(ShippedPackages::named).toList();
    }

    static Set<String> names() {
        try (var files = Files.list(Path.of("processes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".bpmn"))
                    .map(file -> file.replace(".bpmn", ""))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelPackage named(String name) {
        var process = read("processes/" + name + ".bpmn");
        var files = new TreeMap<String, String>();
        files.put(name + ".bpmn", process);
        found(FORM, process).forEach(form -> files.put(form + ".form", read("forms/" + form + ".form")));
        found(TABLE, process).forEach(table -> files.put(table + ".dmn", read("processes/" + table + ".dmn")));
        return new ModelPackage(name, files);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).distinct();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShippedPackages() {}
}
