package org.optr.form.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.form.schema.FormComponent.ComputedField;
import org.optr.form.schema.FormComponent.Container;

/**
 * Which computed fields are made of which others: those that an expression names, and those that decide whether what it
 * names is hidden.
 */
final class Dependencies {

    static final int LONGEST_CHAIN = 10;
    private static final int MOST = 100;

    /** What is longer has no value and so depends on nothing. */
    private static final int LONGEST_EXPRESSION = 4_000;

    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.])[\\p{L}_]\\w*+(?:\\s*+\\.\\s*+[\\p{L}_]\\w*+)*+(?!\\s*+\\()");
    private static final Set<String> ROWS = Set.of("this", "_this_", "parent", "_parent_");

    private final Map<ComputedField, List<String>> keys = new HashMap<>();
    private final Map<String, Set<String>> hiddenBy = new HashMap<>();
    private final Map<ComputedField, Integer> lengths = new HashMap<>();
    private final Set<ComputedField> open = new HashSet<>();

    private Dependencies(FormSchema schema) {
        collect(schema.components(), DataPath.ROOT, Set.of());
    }

    static void check(FormSchema schema, JsonPart root) {
        var dependencies = new Dependencies(schema);
        if (dependencies.keys.size() > MOST) {
            root.problem("form.problem.too-many-expressions", MOST);
            return;
        }
        dependencies.keys.keySet().stream()
                .filter(field -> dependencies.length(field) > LONGEST_CHAIN)
                .map(field -> field.entry().key().toString())
                .sorted()
                .findFirst()
                .ifPresent(key -> root.problem("form.problem.circle", key, LONGEST_CHAIN));
    }

    private void collect(List<FormComponent> components, DataPath prefix, Set<String> hiding) {
        for (var component : components) {
            var path = prefix.then(Occurrence.ownPath(component));
            var hides = component.basics().hide().expression();
            var conditions = hides == null
                    ? hiding
                    : Stream.concat(hiding.stream(), Stream.of(hides)).collect(Collectors.toUnmodifiableSet());
            hiddenBy.computeIfAbsent(path.toString(), any -> new HashSet<>()).addAll(conditions);
            if (component instanceof ComputedField field) {
                keys.put(
                        field,
                        List.of(path.toString(), Occurrence.ownPath(component).toString()));
            } else if (component instanceof Container container) {
                collect(container.components(), path, conditions);
            }
        }
    }

    /** Returns the number of fields in the longest chain below; one that comes back to itself is too long. */
    private int length(ComputedField field) {
        var known = lengths.get(field);
        if (known != null) {
            return known;
        }
        if (!open.add(field)) {
            return LONGEST_CHAIN + 1;
        }
        var names = names(field.expression()).collect(Collectors.toSet());
        var conditions = hiddenBy.entrySet().stream()
                .filter(hidden -> names.stream().anyMatch(name -> isSame(name, hidden.getKey())))
                .flatMap(hidden -> hidden.getValue().stream())
                .flatMap(Dependencies::names);
        var all = Stream.concat(names.stream(), conditions).collect(Collectors.toSet());
        var length = 1
                + keys.entrySet().stream()
                        .filter(other -> other.getValue().stream()
                                .anyMatch(key -> all.stream().anyMatch(name -> isSame(name, key))))
                        .mapToInt(other -> length(other.getKey()))
                        .max()
                        .orElse(0);
        open.remove(field);
        lengths.put(field, length);
        return length;
    }

    /** Returns the dotted names of an expression, those of a row without what stands for the row. */
    private static Stream<String> names(String expression) {
        if (expression.length() > LONGEST_EXPRESSION) {
            return Stream.of();
        }
        return NAME.matcher(TEXT.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replaceAll("\\s", ""))
                .map(Dependencies::withoutRow)
                .filter(name -> !name.isEmpty());
    }

    private static String withoutRow(String name) {
        var rest = name;
        while (ROWS.contains(rest.split("\\.", 2)[0])) {
            rest = rest.contains(".") ? rest.substring(rest.indexOf('.') + 1) : "";
        }
        return rest;
    }

    /** Whether one is the other or leads to it. */
    private static boolean isSame(String name, String key) {
        return (name + ".").startsWith(key + ".") || (key + ".").startsWith(name + ".");
    }
}
