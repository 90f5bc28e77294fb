package org.optr.workbench.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a form into its components, each with its settings by their path. */
final class FormReader {

    static final String LAYOUT = "layout";
    private static final Set<String> ROWS = Set.of("values", "columns");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Item> items = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** Returns nothing for what is no JSON. */
    static Optional<List<Item>> read(String form) {
        try {
            var reader = new FormReader();
            reader.item(JSON.readTree(form), "", "", "form");
            return Optional.of(reader.items);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private void item(JsonNode component, String id, String parent, String type) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Item.PARENT, parent);
        component.properties().forEach(setting -> {
            if (!setting.getKey().equals("components") && !(setting.getKey().equals("id") && !id.isEmpty())) {
                flatten(setting.getKey(), setting.getValue(), facts);
            }
        });
        items.add(new Item(id, type, names(facts), facts));
        for (var child : component.path("components")) {
            item(child, free(child), id, child.path("type").asText("field"));
        }
    }

    /** Returns what identifies a component; ids may be missing, and doubled in files of other tools. */
    private String free(JsonNode component) {
        var id = Stream.of("id", "key", "type")
                .map(name -> component.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("field");
        var free = id;
        for (int number = 2; !ids.add(free); number++) {
            free = id + "#" + number;
        }
        return free;
    }

    private static void flatten(String path, JsonNode value, Map<String, String> facts) {
        if (ROWS.contains(path) && value.isArray()) {
            value.forEach(row -> row(path, row, facts));
        } else if (value.isObject()) {
            var prefix = path.equals("properties") ? "property:" : path + ".";
            value.properties().forEach(part -> flatten(prefix + part.getKey(), part.getValue(), facts));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                flatten(path + "[" + (i + 1) + "]", value.get(i), facts);
            }
        } else {
            facts.put(path, value.asText());
        }
    }

    /** An option is known by its value, a column by its key; the order of both counts for those who see them. */
    private static void row(String path, JsonNode row, Map<String, String> facts) {
        var key = row.path(path.equals("values") ? "value" : "key").asText("");
        var label = row.isObject() ? row.path("label").asText(key) : row.asText();
        facts.put(path + ":" + key, label);
        facts.merge(path + "-order", key, (some, next) -> some + ", " + next);
        row.properties().forEach(part -> {
            if (!Set.of("label", "key", "value").contains(part.getKey())) {
                flatten(path + ":" + key + "/" + part.getKey(), part.getValue(), facts);
            }
        });
    }

    private static Map<String, String> names(Map<String, String> facts) {
        var kind = facts.containsKey("label") ? "label" : "text";
        var name = Stream.of("label", "key", "text", "id")
                .map(facts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Item.names(name, facts, "property:" + kind + ":");
    }
}
