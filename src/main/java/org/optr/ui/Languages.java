package org.optr.ui;

import java.util.Locale;

/** The two languages of OPTR. */
public final class Languages {

    public static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }

    /** Returns the language shown to somebody who prefers the locale. */
    public static Locale shownFor(Locale locale) {
        return isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private Languages() {}
}
