package org.optr.form.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nested data, put together and cut. */
final class Data {

    /** Returns the facts with the values over them: maps are joined, lists replaced. Neither is changed. */
    static Map<String, @Nullable Object> merged(
            Map<String, @Nullable Object> facts, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> joined = copy(facts);
        values.forEach((key, value) -> {
            var below = Plain.asMap(joined.get(key));
            var above = Plain.asMap(value);
            joined.put(key, below != null && above != null ? merged(below, above) : copyOf(value));
        });
        return joined;
    }

    static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        var map = Plain.asMap(value);
        if (map != null) {
            return copy(map);
        }
        var list = Plain.asList(value);
        if (list == null) {
            return value;
        }
        List<@Nullable Object> items = new ArrayList<>();
        list.forEach(item -> items.add(copyOf(item)));
        return items;
    }

    /** Takes a value out, and what is empty without it. */
    static void remove(Map<String, @Nullable Object> data, DataPath path) {
        var parts = path.parts();
        var holderPath = new DataPath(parts.subList(0, parts.size() - 1));
        var holder = holderPath.get(data);
        var last = parts.get(parts.size() - 1);
        if (holder instanceof Map<?, ?> map) {
            map.remove(last);
            if (map.isEmpty() && !holderPath.parts().isEmpty() && last instanceof String) {
                remove(data, holderPath);
            }
        } else if (holder instanceof List<?> list && last instanceof Integer row && row < list.size()) {
            list.set(row, null);
            if (list.stream().allMatch(item -> item == null)) {
                remove(data, holderPath);
            }
        }
    }

    private Data() {}
}
