package org.optr.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as forms know them: text, BigDecimal, Boolean, lists and maps of these, or null; dates are ISO text. */
public final class Plain {

    /** Returns a copy in which every value has its one plain form, so that equal values are equal. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof JsonNode node) {
            return ofJson(node);
        }
        if (value instanceof Number) {
            var number = number(value);
            return number == null ? value.toString() : number;
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(of(item)));
            return copy;
        }
        return value instanceof Date date
                ? date.toInstant().atOffset(ZoneOffset.UTC).toString()
                : value.toString();
    }

    public static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), of(value)));
        return copy;
    }

    /** Returns a number, also from text that is one in the JSON notation; else null. */
    public static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Double wide && !Double.isFinite(wide)) {
            return null;
        }
        if (value instanceof Number number) {
            return canonical(new BigDecimal(number.toString()));
        }
        if (value instanceof String text && text.length() <= 40 && text.strip().matches("[+-]?\\d+(\\.\\d+)?")) {
            return canonical(new BigDecimal(text.strip()));
        }
        return null;
    }

    /** Whether it counts as not filled in: null, empty text, an unchecked box, an empty list. */
    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || "".equals(value)
                || Boolean.FALSE.equals(value)
                || (value instanceof Collection<?> list && list.isEmpty());
    }

    private static BigDecimal canonical(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -40 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable Object ofJson(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> canonical(node.decimalValue());
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                node.forEach(item -> list.add(ofJson(item)));
                yield list;
            }
            case OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                node.properties().forEach(entry -> map.put(entry.getKey(), ofJson(entry.getValue())));
                yield map;
            }
            default -> null;
        };
    }

    @SuppressWarnings("unchecked")
    static @Nullable Map<String, @Nullable Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : null;
    }

    @SuppressWarnings("unchecked")
    static @Nullable List<@Nullable Object> asList(@Nullable Object value) {
        return value instanceof List<?> ? (List<@Nullable Object>) value : null;
    }

    private Plain() {}
}
