package org.optr.ui;

import java.util.Locale;
import java.util.Map;

/** The two languages of OPTR. */
public final class Languages {

    public static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }

    /** Returns the language shown to somebody who prefers the locale. */
    public static Locale shownFor(Locale locale) {
        return isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** Returns a name in the language of whoever looks at the screen, in English where it has no other. */
    public static String name(Map<String, String> names) {
        var language = Formats.current().locale().toLanguageTag();
        return names.getOrDefault(language, names.getOrDefault(Locale.ENGLISH.toLanguageTag(), ""));
    }

    private Languages() {}
}
