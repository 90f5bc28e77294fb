package org.optr.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.optr.people.CurrentPerson;
import org.optr.people.MyAccount;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.Theme;
import org.optr.ui.Lucide;
import org.optr.ui.PersonAvatar;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, and what they may set for themselves. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    private final Appearance appearance;
    private final MyAccount account;

    PersonMenu(
            People people,
            CurrentPerson me,
            MyAccount account,
            Appearance appearance,
            AuthenticationContext authentication) {
        this.account = account;
        this.appearance = appearance;
        addClassName("person-menu");
        addThemeNames("tertiary");
        me.find().flatMap(people::find).ifPresent(person -> {
            var menu = addItem(face(person), person.name()).getSubMenu();
            addLanguages(menu);
            addThemes(menu);
            menu.addItem(entry(Lucide.SETTINGS_2, "menu.settings"), click -> UI.getCurrent()
                    .navigate("settings"));
            menu.addItem(entry(Lucide.LOG_OUT, "menu.sign-out"), click -> authentication.logout());
        });
    }

    private static Component face(PersonSummary person) {
        var name = new Span(person.name());
        name.addClassNames("name", "ellipsis");
        var unit = new Span(person.unitName());
        unit.addClassNames("unit", "ellipsis");
        var words = new Div(name, unit);
        words.addClassName("words");
        var face =
                new Div(new PersonAvatar(person.name(), person.initials()), words, Lucide.CHEVRONS_UP_DOWN.create(14));
        face.addClassName("face");
        return face;
    }

    private void addLanguages(SubMenu menu) {
        var shown = appearance.language(VaadinRequest.getCurrent());
        var languages = menu.addItem(entry(Lucide.LANGUAGES, "menu.language")).getSubMenu();
        for (var language : LanguageSwitch.LANGUAGES) {
            var item = languages.addItem(LanguageSwitch.name(language), click -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.equals(shown));
        }
    }

    private void addThemes(SubMenu menu) {
        var shown = appearance.theme(VaadinRequest.getCurrent());
        var themes = menu.addItem(entry(Lucide.MOON, "menu.theme")).getSubMenu();
        for (var theme : Theme.values()) {
            var item = themes.addItem(getTranslation("Theme." + theme.name().toLowerCase(Locale.ROOT)));
            item.setCheckable(true);
            item.setChecked(theme == shown);
            item.addClickListener(click -> {
                themes.getItems().forEach(other -> other.setChecked(other.equals(item)));
                show(theme);
            });
        }
    }

    private void speak(Locale language) {
        account.choose(account.settings().withLocale(language));
        LanguageSwitch.to(language);
    }

    private void show(Theme theme) {
        account.choose(account.settings().withTheme(theme));
        Appearance.remember(Appearance.THEME, theme.name());
        getElement()
                .executeJs(
                        "document.documentElement.dataset.theme = $0",
                        theme.name().toLowerCase(Locale.ROOT));
    }

    private Component entry(Lucide icon, String key) {
        var entry = new Div(icon.create(), new Span(getTranslation(key)));
        entry.addClassName("menu-entry");
        return entry;
    }
}
