package org.optr.form.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A text of a form: English as form-js reads it, other languages from the component's {@code properties}. */
public record Words(String english, Map<String, String> translations) {

    public static final Words NONE = new Words("", Map.of());

    /** Returns the text in the language, in English where it is not translated. */
    public String in(Locale locale) {
        var exact = translations.get(locale.toString());
        return exact != null ? exact : translations.getOrDefault(locale.getLanguage(), english);
    }

    /** Returns the text by language tag; {@code en} is always there. */
    public Map<String, String> byLanguage() {
        var all = new HashMap<String, String>();
        translations.forEach((language, text) -> all.put(language.replace('_', '-'), text));
        all.put("en", english);
        return all;
    }

    public boolean isEmpty() {
        return english.isBlank();
    }

    boolean lacks(String language) {
        return !isEmpty() && !translations.containsKey(language);
    }
}
