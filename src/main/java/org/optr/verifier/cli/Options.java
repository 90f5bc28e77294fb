package org.optr.verifier.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.optr.verifier.Refusal;

/**
 * What was written behind the name of the program: a command, options with one value each, files.
 *
 * @param values each option may be given several times
 */
record Options(String command, Map<String, List<String>> values, List<String> files) {

    private static final String PREFIX = "--";
    private static final String LANGUAGE = "lang";
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    static Options parse(List<String> arguments) {
        var values = new LinkedHashMap<String, List<String>>();
        var files = new ArrayList<String>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            if (!argument.startsWith(PREFIX)) {
                files.add(argument);
            } else if (rest.hasNext()) {
                values.computeIfAbsent(argument.substring(PREFIX.length()), name -> new ArrayList<>())
                        .add(rest.next());
            } else {
                throw Refusal.unusable("option.value", argument);
            }
        }
        return new Options(files.isEmpty() ? "" : files.remove(0), values, files);
    }

    Optional<Locale> locale() {
        return one(LANGUAGE).map(language -> {
            Refusal.require(LANGUAGES.contains(language), "option.lang", language);
            return Locale.forLanguageTag(language);
        });
    }

    void allow(Set<String> names) {
        for (var name : values.keySet()) {
            Refusal.require(names.contains(name) || name.equals(LANGUAGE), "option.unknown", PREFIX + name, command);
        }
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
        Refusal.require(all(name).size() <= 1, "option.once", PREFIX + name);
        return all(name).stream().findFirst();
    }

    String required(String name) {
        return one(name).orElseThrow(() -> Refusal.unusable("option.missing", PREFIX + name, command));
    }

    String file() {
        Refusal.require(files.size() == 1, "option.file", command);
        return files.get(0);
    }
}
