package org.optr.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.people.CurrentPerson;
import org.optr.people.FirstAdministrator;
import org.optr.people.MyAccount;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonDirectory;
import org.optr.people.PersonFilter;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.Roles;
import org.optr.people.Substitutes;
import org.optr.people.UnitAdministration;
import org.optr.people.UnitId;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.Note;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class PeopleScreensTest extends BrowserlessTest {

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private MyAccount account;

    @Autowired
    private Substitutes substitutes;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private FirstAdministrator first;

    @AfterEach
    void closeDialogs() {
        _find(Dialog.class).forEach(Dialog::close);
    }

    @Test
    void theListShowsThePersonsOfAUnitAndFindsThemByName() {
        var unit = fixtures.unit("Sales");
        fixtures.person("Anna Berg", unit);
        fixtures.person("Boris Klein", unit);
        fixtures.as(fixtures.administrator("Olga"), () -> {
            var list = new PersonList(directory, people.roles(), person -> {}, () -> {});
            UI.getCurrent().add(list);
            list.show(unit);
            Grid<?> grid = _get(list, Grid.class);

            assertThat(GridKt._size(grid)).isEqualTo(2);
            _setValue(_get(list, TextField.class), "boris");
            assertThat(GridKt._size(grid)).isEqualTo(1);
            UI.getCurrent().remove(list);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListIsNarrowedToARoleAndToWhoMaySignIn() {
        var unit = fixtures.unit("Sales");
        var anna = fixtures.person("Anna Berg", unit);
        var boris = fixtures.person("Boris Klein", unit);
        fixtures.person("Chen Yu", unit);
        fixtures.grant(anna, Roles.FINANCE, unit);
        fixtures.grant(boris, Roles.FINANCE);
        fixtures.as(fixtures.administrator("Olga"), () -> {
            administration.disable(boris);
            var list = new PersonList(directory, people.roles(), person -> {}, () -> {});
            UI.getCurrent().add(list);
            list.show(unit);
            Grid<?> grid = _get(list, Grid.class);
            var choices = _find(list, Select.class);

            _setValue((Select<String>) choices.get(0), Roles.FINANCE);
            assertThat(GridKt._size(grid)).isEqualTo(2);
            _setValue((Select<Boolean>) choices.get(1), true);
            assertThat(GridKt._size(grid)).isEqualTo(1);
            _setValue((Select<Boolean>) choices.get(1), false);
            assertThat(GridKt._size(grid)).isEqualTo(1);
            UI.getCurrent().remove(list);
        });
    }

    @Test
    void aPersonIsCreatedInADialogThatKeepsWhatWasTypedWhenRefused() {
        var unit = fixtures.unit("Sales");
        fixtures.as(fixtures.administrator("Olga"), () -> {
            new PersonDialogs(administration, people).create(unit, person -> {});
            _setValue(_get(TextField.class, field -> field.withLabel("Name")), "王伟");
            click("Create person");
            assertThat(_get(Note.class).getElement().getTextRecursively()).contains("2 to 100 letters");

            _setValue(_get(TextField.class, field -> field.withLabel("Sign-in name")), "wei." + unit);
            click("Create person");
            assertThat(_find(Dialog.class)).isEmpty();
            assertThat(directory.page(PersonFilter.in(unit, ""), 0, 9))
                    .singleElement()
                    .satisfies(person -> assertThat(person.name()).isEqualTo("王伟"));
        });
    }

    @Test
    void theOneTimePasswordIsShownOnceAndWorks() {
        var anna = fixtures.person("Anna");
        fixtures.as(fixtures.administrator("Olga"), () -> {
            new PersonDialogs(administration, people).resetPassword(summary(anna));
            click("Reset password");
        });
        var oneTime = _get(Span.class, span -> span.withClasses("one-time")).getText();

        fixtures.as(anna, () -> account.changePassword(oneTime, "quiet river at 9"));
    }

    @Test
    void thePanelNamesRolesInBothLanguagesAndTakesThemAway() {
        var anna = fixtures.person("Anna");
        fixtures.grant(anna, Roles.FINANCE);
        fixtures.as(fixtures.administrator("Olga"), () -> {
            assertThat(text(panel(anna))).contains("Finance", "everywhere");
            speak(Locale.SIMPLIFIED_CHINESE);
            assertThat(text(panel(anna))).contains("财务", "全部范围");
            speak(Locale.ENGLISH);
            var panel = panel(anna);
            UI.getCurrent().add(panel);
            _click(_find(panel, Button.class).stream()
                    .filter(button ->
                            "Take away Finance".equals(button.getAriaLabel().orElse("")))
                    .findFirst()
                    .orElseThrow());
        });
        assertThat(people.groupsOf(anna)).isEmpty();
    }

    @Test
    void theTreeOfUnitsIsShownAndAUnitIsAdded() {
        var name = "Unit " + UnitId.next();
        fixtures.as(fixtures.administrator("Olga"), () -> {
            UI.getCurrent().add(new UnitPane(people, units, unit -> {}));
            _click(_get(
                    Button.class,
                    button -> button.withPredicate(
                            each -> "Add unit".equals(each.getAriaLabel().orElse("")))));
            _setValue(_get(TextField.class), name);
            click("Save");
        });
        assertThat(people.units()).extracting(unit -> unit.name()).contains(name);
    }

    @Test
    void onesOwnPasswordIsChangedOnlyWhenTypedTwiceAlike() {
        var anna = fixtures.person("Anna");
        fixtures.password(anna, "quiet river at 9");
        fixtures.as(anna, () -> {
            var form = new PasswordForm(account, () -> {});
            UI.getCurrent().add(form);
            type(form, "quiet river at 9", "loud lake at 10", "loud lake at 11");
            assertThat(text(_get(form, Note.class))).contains("differ");
            type(form, "quiet river at 9", "loud lake at 10", "loud lake at 10");
            assertThat(_find(form, Note.class)).isEmpty();
            account.changePassword("loud lake at 10", "quiet river at 9");
        });
    }

    @Test
    void singleKeysAreSwitchedOffInTheSettings() {
        RouteConfiguration.forSessionScope().setRoute("", Div.class);
        var anna = fixtures.person("Anna");
        fixtures.as(anna, () -> {
            speak(Locale.SIMPLIFIED_CHINESE);
            assertThat(_get(new AppearanceForm(account), Checkbox.class).getLabel())
                    .isEqualTo("单键快捷键");
            speak(Locale.ENGLISH);
            UI.getCurrent().add(new AppearanceForm(account));
            var keys = _get(Checkbox.class, box -> box.withLabel("Single-key shortcuts"));
            assertThat(keys.getValue()).isTrue();
            _setValue(keys, false);
            click("Save");
        });
        assertThat(people.settingsOf(anna)).hasValueSatisfying(settings -> assertThat(settings.characterKeys())
                .isFalse());
    }

    @Test
    void settingsAndFirstAdministratorAreShown() {
        fixtures.as(fixtures.administrator("Olga"), () -> {
            assertThat(text(new SettingsView(account, substitutes, people, current)))
                    .contains("My settings", "Nobody stands in for you");
            assertThat(text(new FirstAdministratorView(first))).contains("Somebody administers OPTR already");
        });
    }

    private PersonPanel panel(PersonId person) {
        var detail = directory.detail(person).orElseThrow();
        return new PersonPanel(
                detail, administration, new PersonDialogs(administration, people), Stream.of(), () -> {}, () -> {});
    }

    private PersonSummary summary(PersonId person) {
        return people.find(person).orElseThrow();
    }

    private static void type(PasswordForm form, String... typed) {
        var fields = _find(form, PasswordField.class);
        for (int i = 0; i < typed.length; i++) {
            _setValue(fields.get(i), typed[i]);
        }
        click("Change password");
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
