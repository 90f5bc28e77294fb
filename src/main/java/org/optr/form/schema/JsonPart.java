package org.optr.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One JSON object of a form; what is wrong in it goes to the list of problems, named by its place. */
record JsonPart(JsonNode node, String place, List<String> problems) {

    void problem(String sentence) {
        problems.add(place + ": " + sentence);
    }

    JsonPart child(String name) {
        return new JsonPart(node.path(name), place, problems);
    }

    List<JsonPart> children(String name) {
        var list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            problem(name + " must be a list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new JsonPart(list.get(i), "%s%s[%d]".formatted(prefix(), name, i), problems))
                .toList();
    }

    private String prefix() {
        return place.equals("form") ? "" : place + ".";
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
        problem("%s cannot be '%s'".formatted(name, text));
        return otherwise;
    }
}
