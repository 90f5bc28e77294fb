package org.optr.form.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads the root of a form and collects everything that is wrong anywhere in it. */
final class FormSchemaReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500_000;
    private static final int MOST_COMPONENTS = 1_000;

    static FormSchema read(String json) {
        var problems = new ArrayList<String>();
        var root = new JsonPart(tree(json), "form", problems);
        if (!root.text("type").equals("default")) {
            root.problem("type must be 'default'");
        }
        if (root.text("id").isBlank()) {
            root.problem("id is missing");
        }
        if (!root.has("components")) {
            root.problem("components are missing");
        }
        var schema = new FormSchema(root.text("id"), new ComponentReader().components(root));
        checkIds(schema, root);
        if (!problems.isEmpty()) {
            throw new FormSchemaInvalid(problems);
        }
        return schema;
    }

    private static JsonNode tree(String json) {
        if (json.length() > LONGEST) {
            throw new FormSchemaInvalid(List.of("form: longer than %d characters".formatted(LONGEST)));
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new FormSchemaInvalid(List.of("form: no JSON, " + notJson.getOriginalMessage()));
        }
    }

    private static void checkIds(FormSchema schema, JsonPart root) {
        var seen = new HashSet<String>();
        schema.all()
                .map(component -> component.basics().id())
                .filter(id -> !seen.add(id))
                .forEach(id -> root.problem("id '%s' is used twice".formatted(id)));
        if (seen.size() > MOST_COMPONENTS) {
            root.problem("more than %d components".formatted(MOST_COMPONENTS));
        }
    }

    private FormSchemaReader() {}
}
