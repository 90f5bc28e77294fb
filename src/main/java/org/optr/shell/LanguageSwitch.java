package org.optr.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/** One button per language, each named in its own language. */
class LanguageSwitch extends Div {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    LanguageSwitch() {
        addClassName("language-switch");
        for (var language : LANGUAGES) {
            var button = new Button(name(language), click -> to(language));
            button.addThemeNames("tertiary", "small");
            button.getElement().setAttribute("lang", language.toLanguageTag());
            button.setEnabled(!language.equals(getLocale()));
            add(button);
        }
    }

    static String name(Locale language) {
        return language.equals(Locale.ENGLISH) ? "English" : "简体中文";
    }

    static void to(Locale language) {
        Appearance.remember(Appearance.LANGUAGE, language.toLanguageTag());
        UI.getCurrent().getPage().reload();
    }
}
