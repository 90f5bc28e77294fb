package org.optr.workbench.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a former element in the ids of today, itself and wherever it names another. */
record Renaming(Map<String, String> ids) {

    private static final String SEPARATE_FROM = "property:separate-from";
    private static final String LANE_HOLDS = "flowNodeRef:";

    Item apply(Item item) {
        var facts = new LinkedHashMap<String, String>();
        item.facts().forEach((key, value) -> facts.put(key(key), value(key, value)));
        return new Item(id(item.id()), item.type(), item.name(), facts);
    }

    String id(String former) {
        return ids.getOrDefault(former, former);
    }

    private String key(String key) {
        return Stream.of(LANE_HOLDS, TableReader.CELL)
                .filter(key::startsWith)
                .map(kind -> kind + id(key.substring(kind.length())))
                .findFirst()
                .orElse(key);
    }

    private String value(String key, String value) {
        if (key.equals(SEPARATE_FROM)) {
            return Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .map(this::id)
                    .collect(Collectors.joining(", "));
        }
        var isReference = key.endsWith("Ref") || key.equals(Item.PARENT) || key.equals("@default");
        return isReference ? id(value) : value;
    }
}
