package org.optr.form.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Feel;

/**
 * What the expressions at one place of a form see: the data, and {@code this}, {@code parent} and {@code i} of the rows
 * around it. Data named like one of these hides it; {@code _this_}, {@code _parent_} and {@code _i_} are always there.
 */
public final class FormScope {

    private final Feel feel;
    private final Map<String, @Nullable Object> data;
    private final Map<String, @Nullable Object> visible = new HashMap<>();

    FormScope(Feel feel, Map<String, @Nullable Object> data, List<DataPath> rows) {
        this.feel = feel;
        this.data = data;
        @Nullable Object parent = null;
        Object own = data;
        var numbers = new ArrayList<Integer>();
        for (var row : rows) {
            parent = own;
            own = row.get(data) instanceof Map<?, ?> item ? item : Map.of();
            numbers.add((Integer) row.parts().get(row.parts().size() - 1) + 1);
        }
        see("this", own);
        see("parent", parent);
        see("i", numbers);
    }

    private void see(String name, @Nullable Object value) {
        visible.put(name, value);
        visible.put("_" + name + "_", value);
    }

    /** Returns the value of a FEEL expression, written without {@code =}; null if it has none or is wrong. */
    public @Nullable Object evaluate(String expression) {
        return feel.evaluate(expression, context());
    }

    /** @throws org.optr.shared.RuleViolation if the data is so much that no expression has a value */
    void requireBounded() {
        feel.requireBounded(context());
    }

    private Map<String, @Nullable Object> context() {
        Map<String, @Nullable Object> context = new HashMap<>(visible);
        context.putAll(data);
        return context;
    }

    Map<String, @Nullable Object> data() {
        return data;
    }
}
