package org.optr.form.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Feel;
import org.optr.form.schema.FormComponent.ComputedField;
import org.optr.form.schema.FormComponent.Container;
import org.optr.form.schema.FormComponent.DynamicList;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.Unsupported;

/** Fills every field of a form: with what was entered, else the fact of that name, else the default, else emptiness. */
final class Filling {

    private final Feel feel;
    private final Map<String, @Nullable Object> facts;
    private final Map<String, @Nullable Object> entered;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Filling(Feel feel, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> entered) {
        this.feel = feel;
        this.facts = facts;
        this.entered = entered;
    }

    Map<String, @Nullable Object> fill(FormSchema schema) {
        fill(schema.components(), DataPath.ROOT, List.of());
        return values;
    }

    private void fill(List<FormComponent> components, DataPath prefix, List<DataPath> rows) {
        for (var component : components) {
            var path = prefix.then(Occurrence.ownPath(component));
            if (component instanceof Field field) {
                path.set(values, value(field, path, rows));
            } else if (component instanceof DynamicList list) {
                fillRows(list, path, rows);
            } else if (component instanceof Container container) {
                fill(container.components(), path, rows);
            } else if (component instanceof Unsupported unsupported && unsupported.key() != null && path.isIn(facts)) {
                path.set(values, Plain.of(path.get(facts)));
            }
        }
    }

    private @Nullable Object value(Field field, DataPath path, List<DataPath> rows) {
        if (!(field instanceof ComputedField) && !field.entry().disabled() && path.isIn(entered)) {
            return path.get(entered);
        }
        var fact = Plain.of(path.get(facts));
        return InitialValue.of(field, fact, new FormScope(feel, facts, rows));
    }

    private void fillRows(DynamicList list, DataPath path, List<DataPath> rows) {
        var given = path.isIn(entered) ? path.get(entered) : path.get(facts);
        if (given != null && !isRows(given)) {
            path.set(values, given);
            return;
        }
        var count = given instanceof List<?> items ? items.size() : list.defaultRepetitions();
        path.set(values, new ArrayList<>());
        for (var i = 0; i < Math.min(count, FormValidation.MOST_ROWS + 1); i++) {
            var row = path.row(i);
            row.set(values, new LinkedHashMap<>());
            fill(list.components(), row, Occurrence.plus(rows, row));
        }
    }

    private static boolean isRows(Object given) {
        return given instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
    }
}
