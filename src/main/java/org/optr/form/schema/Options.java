package org.optr.form.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the options of a choice come from: written down, a list in the data, or an expression. */
public record Options(List<Option> values, @Nullable String key, @Nullable String expression) {

    /** One option: its value is a text, a number, a boolean or a map. */
    public record Option(Words label, Object value) {}

    List<Option> in(FormScope scope) {
        if (key != null) {
            return normalise(DataPath.parse(key).get(scope.data()));
        }
        return expression == null ? values : normalise(Plain.of(scope.evaluate(expression)));
    }

    private static List<Option> normalise(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().flatMap(Options::option).toList()
                : List.of();
    }

    private static Stream<Option> option(@Nullable Object item) {
        if (item instanceof Map<?, ?> map) {
            var value = map.get("value");
            var label = map.get("label") == null && !(value instanceof Map) ? value : map.get("label");
            return value == null || Objects.toString(label, "").isBlank()
                    ? Stream.of()
                    : Stream.of(plain(label, value));
        }
        return item == null || item instanceof List ? Stream.of() : Stream.of(plain(item, item));
    }

    private static Option plain(@Nullable Object label, Object value) {
        return new Option(new Words(String.valueOf(label), Map.of()), value);
    }
}
