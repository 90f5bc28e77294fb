package org.optr.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.Locale;
import org.optr.people.MyAccount;
import org.optr.people.PersonSettings;
import org.optr.people.Theme;
import org.optr.ui.StatusBadge;

/** Language, appearance, time zone and keys; what is left empty follows the device. */
class AppearanceForm extends Div {

    private final Select<Locale> language = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("field.time-zone"));

    private final Checkbox keys = new Checkbox(getTranslation("field.character-keys"));

    AppearanceForm(MyAccount account) {
        addClassName("stack");
        var asDevice = getTranslation("settings.as-device");
        language.setLabel(getTranslation("field.language"));
        language.setItems(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(asDevice);
        language.setItemLabelGenerator(each -> each == null ? asDevice : each.getDisplayLanguage(each));
        theme.setLabel(getTranslation("field.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(each -> getTranslation(StatusBadge.key(each)));
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setClearButtonVisible(true);
        zone.setPlaceholder(asDevice);
        keys.setHelperText(getTranslation("settings.character-keys.help"));
        show(account.settings());
        var save = new Button(getTranslation("people.save"), click -> {
            account.choose(new PersonSettings(language.getValue(), theme.getValue(), zone.getValue(), keys.getValue()));
            UI.getCurrent().getPage().reload();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(language, theme, zone, keys, save);
    }

    private void show(PersonSettings settings) {
        language.setValue(settings.locale());
        theme.setValue(settings.theme());
        zone.setValue(settings.timeZone());
        keys.setValue(settings.characterKeys());
    }
}
