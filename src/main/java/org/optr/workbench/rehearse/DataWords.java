package org.optr.workbench.rehearse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model calls its data.
 *
 * @param variables by name
 * @param fields by form, then by key
 */
public record DataWords(Map<String, DataWord> variables, Map<String, Map<String, DataWord>> fields) {

    public DataWord ofVariable(String name) {
        return variables.getOrDefault(name, DataWord.NONE);
    }

    public DataWord ofField(String form, String key) {
        return fields.getOrDefault(form, Map.of()).getOrDefault(key, DataWord.NONE);
    }

    /**
     * The words for one value.
     *
     * @param label by language tag; empty where it has none
     * @param options the words of a choice's values, by value as text, then by language tag
     * @param isDate whether its text is a date
     */
    public record DataWord(Map<String, String> label, Map<String, Map<String, String>> options, boolean isDate) {

        static final DataWord NONE = new DataWord(Map.of(), Map.of(), false);

        /** Returns the words of an option; empty for what is none. */
        public Map<String, String> option(@Nullable Object value) {
            return options.getOrDefault(String.valueOf(value), Map.of());
        }
    }
}
