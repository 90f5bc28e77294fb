package org.optr.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/** One JSON object of a form; what is wrong in it goes to the list of problems, named by its place. */
record JsonPart(JsonNode node, String place, List<FormProblem> problems) {

    /** Takes down a problem; what it is about is named by the id of the component where there is one. */
    void problem(String key, Object... arguments) {
        problems.add(new FormProblem(place, new RuleViolation(key, arguments)));
    }

    void missing(String property) {
        problem("form.problem.missing", property);
    }

    JsonPart child(String name) {
        return new JsonPart(node.path(name), place, problems);
    }

    List<JsonPart> children(String name) {
        var list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            problem("form.problem.not-a-list", name);
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new JsonPart(list.get(i), placeOf(list.get(i), name, i), problems))
                .toList();
    }

    private String placeOf(JsonNode item, String name, int index) {
        var prefix = place.equals(FormProblem.WHOLE) ? "" : place + ".";
        return item.path("id").asText("%s%s[%d]".formatted(prefix, name, index));
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) {
        return node.path(name).asText("");
    }

    @Nullable String textOrNull(String name) {
        return node.path(name).isTextual() ? node.path(name).textValue() : null;
    }

    boolean flag(String name, boolean otherwise) {
        return node.path(name).isBoolean() ? node.path(name).booleanValue() : otherwise;
    }

    int whole(String name, int otherwise) {
        return node.path(name).asInt(otherwise);
    }

    int within(String name, int otherwise, int min, int max) {
        var value = whole(name, otherwise);
        if (value < min || value > max) {
            problem("form.problem.range", name, min, max);
        }
        return Math.min(Math.max(value, min), max);
    }

    @Nullable BigDecimal number(String name) {
        return Plain.number(Plain.of(node.path(name)));
    }

    Setting setting(String name) {
        return Setting.of(Plain.of(node.path(name)));
    }

    @Nullable Object value(String name) {
        return Plain.of(node.path(name));
    }

    Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        node.path("properties")
                .properties()
                .forEach(
                        entry -> properties.put(entry.getKey(), entry.getValue().asText()));
        return properties;
    }

    /** Returns the text of an attribute with its translations {@code <attribute>:<language>}. */
    Words words(String name) {
        return words(text(name), name);
    }

    Words words(String english, String property) {
        var translations = new TreeMap<String, String>();
        properties().forEach((key, text) -> {
            if (key.startsWith(property + ":")) {
                translations.put(key.substring(property.length() + 1), text);
            }
        });
        return new Words(english, translations);
    }

    /** Returns the constant that a text such as {@code no_timezone} names. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        var text = textOrNull(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        problem("form.problem.choice", name, text);
        return otherwise;
    }
}
