package org.optr.form.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.CheckboxInput;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.form.schema.FormComponent.TextInput;

/** What a field shows before anybody touched it. */
final class InitialValue {

    static @Nullable Object of(Field field, @Nullable Object fact, FormScope scope) {
        var clean = fact == null ? null : cleaned(field, fact, scope);
        if (clean != null) {
            return clean;
        }
        var byDefault = field.entry().defaultValue();
        return byDefault == null ? empty(field) : byDefault;
    }

    private static @Nullable Object cleaned(Field field, Object fact, FormScope scope) {
        if (field instanceof TextInput text) {
            var line = String.valueOf(fact);
            return text.multiline() ? line : line.replaceAll("[\\t\\r\\n]+", " ");
        }
        if (field instanceof NumberInput) {
            return Plain.number(fact);
        }
        if (field instanceof CheckboxInput) {
            return Boolean.TRUE.equals(fact) || "true".equals(fact);
        }
        return field instanceof ChoiceInput choice ? chosen(choice, fact, scope) : fact;
    }

    private static @Nullable Object chosen(ChoiceInput choice, Object fact, FormScope scope) {
        var options =
                choice.options().in(scope).stream().map(Options.Option::value).toList();
        if (!choice.multiple()) {
            return options.contains(fact) ? fact : null;
        }
        return fact instanceof List<?> list
                ? new ArrayList<>(list.stream().filter(options::contains).toList())
                : null;
    }

    private static @Nullable Object empty(Field field) {
        if (field instanceof TextInput) {
            return "";
        }
        if (field instanceof CheckboxInput) {
            return false;
        }
        return field instanceof ChoiceInput choice && choice.multiple() ? new ArrayList<>() : null;
    }

    private InitialValue() {}
}
