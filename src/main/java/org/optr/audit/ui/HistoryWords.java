package org.optr.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.optr.audit.EntryWords;
import org.optr.ui.Formats;

/** Words for what the history holds as names and codes, for whoever looks at the screen. */
public final class HistoryWords {

    public static String event(String name) {
        return current().event(name);
    }

    static String field(String name) {
        return current().field(name);
    }

    public static String value(String value) {
        return current().value(value);
    }

    /** Returns the words of whoever looks at the screen. */
    public static EntryWords current() {
        var formats = Formats.current();
        return new EntryWords(key -> I18NProvider.translate(formats.locale(), key), formats);
    }

    private HistoryWords() {}
}
