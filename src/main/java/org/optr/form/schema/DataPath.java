package org.optr.form.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to a value in nested data: names, and row numbers from 0. As text {@code phases[0].title}. */
public record DataPath(List<Object> parts) {

    static final DataPath ROOT = new DataPath(List.of());

    public static DataPath parse(String dotted) {
        return dotted.isEmpty() ? ROOT : new DataPath(List.of((Object[]) dotted.split("\\.", -1)));
    }

    public DataPath then(DataPath further) {
        var joined = new ArrayList<>(parts);
        joined.addAll(further.parts);
        return new DataPath(List.copyOf(joined));
    }

    public DataPath row(int index) {
        return then(new DataPath(List.of(index)));
    }

    public DataPath sibling(String name) {
        return new DataPath(parts.subList(0, parts.size() - 1)).then(parse(name));
    }

    public @Nullable Object get(@Nullable Object data) {
        var value = data;
        for (var part : parts) {
            value = child(value, part);
        }
        return value;
    }

    boolean isIn(Object data) {
        var holder = new DataPath(parts.subList(0, parts.size() - 1)).get(data);
        var map = Plain.asMap(holder);
        return map != null && map.containsKey(parts.get(parts.size() - 1));
    }

    /** Sets the value and makes the maps and rows on the way to it. */
    public void set(Map<String, @Nullable Object> data, @Nullable Object value) {
        Object holder = data;
        for (var i = 0; i < parts.size() - 1; i++) {
            var next = child(holder, parts.get(i));
            if (next == null || (parts.get(i + 1) instanceof String && Plain.asMap(next) == null)) {
                next = parts.get(i + 1) instanceof Integer ? new ArrayList<>() : new LinkedHashMap<>();
                put(holder, parts.get(i), next);
            }
            holder = next;
        }
        put(holder, parts.get(parts.size() - 1), value);
    }

    private static @Nullable Object child(@Nullable Object holder, Object part) {
        if (part instanceof Integer row) {
            var list = Plain.asList(holder);
            return list != null && row < list.size() ? list.get(row) : null;
        }
        var map = Plain.asMap(holder);
        return map == null ? null : map.get((String) part);
    }

    private static void put(Object holder, Object part, @Nullable Object value) {
        var map = Plain.asMap(holder);
        var list = Plain.asList(holder);
        if (map != null && part instanceof String name) {
            map.put(name, value);
        } else if (list != null && part instanceof Integer row) {
            while (list.size() <= row) {
                list.add(null);
            }
            list.set(row, value);
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Integer) {
                text.append('[').append(part).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(part);
            }
        }
        return text.toString();
    }
}
