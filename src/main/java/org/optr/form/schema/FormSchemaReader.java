package org.optr.form.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.optr.shared.RuleViolation;

/** Reads the root of a form and collects everything that is wrong anywhere in it. */
final class FormSchemaReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500_000;
    private static final int MOST_COMPONENTS = 1_000;

    static FormSchema read(String json) {
        var problems = new ArrayList<FormProblem>();
        var root = new JsonPart(tree(json), FormProblem.WHOLE, problems);
        if (!root.text("type").equals("default")) {
            root.problem("form.problem.type-not-default");
        }
        if (root.text("id").isBlank()) {
            root.missing("id");
        }
        if (!root.has("components")) {
            root.missing("components");
        }
        var schema = new FormSchema(root.text("id"), new ComponentReader().components(root));
        checkIds(schema, root);
        Dependencies.check(schema, root);
        if (!problems.isEmpty()) {
            throw new FormSchemaInvalid(problems);
        }
        return schema;
    }

    private static JsonNode tree(String json) {
        if (json.length() > LONGEST) {
            throw unreadable("form.problem.too-long", LONGEST);
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw unreadable("form.problem.not-json", notJson.getOriginalMessage());
        }
    }

    private static FormSchemaInvalid unreadable(String key, Object argument) {
        return new FormSchemaInvalid(List.of(new FormProblem(FormProblem.WHOLE, new RuleViolation(key, argument))));
    }

    private static void checkIds(FormSchema schema, JsonPart root) {
        var seen = new HashSet<String>();
        schema.all()
                .map(component -> component.basics().id())
                .filter(id -> !seen.add(id))
                .forEach(id -> root.problem("form.problem.id-twice", id));
        if (seen.size() > MOST_COMPONENTS) {
            root.problem("form.problem.too-many-components", MOST_COMPONENTS);
        }
    }

    private FormSchemaReader() {}
}
