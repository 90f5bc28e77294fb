package org.optr.workbench.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import org.optr.ui.Formats;
import org.optr.workbench.compare.Difference;
import org.optr.workbench.compare.Sentence;

/** Words differences for whoever looks at the screen. */
record ScreenWords(Locale locale) implements Sentence.Words {

    private static final String MISSING = "!{";

    static ScreenWords current() {
        return new ScreenWords(Formats.current().locale());
    }

    @Override
    public String say(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }

    @Override
    public boolean knows(String key) {
        return !say(key).startsWith(MISSING);
    }

    /** Returns "Approve charter", "Rule 3" or, for what has no name, what it is. */
    String title(Difference difference) {
        var name = name(difference.name());
        var type = word(difference.type());
        if (name.isEmpty()) {
            return type;
        }
        return difference.type().equals("rule") ? say("compare.rule-number", name) : name;
    }

    /** Returns the kind of element and, outside of the drawing, the file that it is in. */
    String where(Difference difference) {
        var type = word(difference.type());
        return difference.file().endsWith(".bpmn") ? type : say("compare.type-in-file", type, difference.file());
    }

    String sentences(Difference difference) {
        var between = locale.getLanguage().equals("zh") ? "" : " ";
        return String.join(
                between,
                difference.sentences().stream()
                        .map(sentence -> sentence.in(this))
                        .toList());
    }

    private String word(String type) {
        var key = "ElementType." + type;
        return knows(key) ? say(key) : type;
    }

    private String name(Map<String, String> names) {
        return names.getOrDefault(locale.toLanguageTag(), names.getOrDefault("en", ""));
    }
}
