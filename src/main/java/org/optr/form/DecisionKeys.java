package org.optr.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/**
 * Presses the buttons of a visible decision footer by key: a letter while no field has the focus and nothing lies over the
 * page; Ctrl+Enter presses the first one from everywhere.
 */
final class DecisionKeys {

    private static final String FOOTER_IS_SEEN =
            "[...document.querySelectorAll('.ff')].some(f => f.getClientRects().length > 0)"
                    + " && !document.querySelector('vaadin-dialog-overlay,vaadin-confirm-dialog-overlay')";
    private static final String NO_FIELD_HAS_FOCUS = "!event.composedPath().some(n => n.matches &&"
            + " n.matches('input,textarea,select,[contenteditable],[role=listbox],[role=combobox]'))";
    private static final String LETTER =
            "!event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && event.key.length === 1";
    private static final String CTRL_ENTER = "(event.ctrlKey || event.metaKey) && event.key === 'Enter'";

    static void listen(Component footer, List<Choice> choices) {
        footer.addAttachListener(attach -> {
            var registration = register(attach.getUI(), choices);
            footer.addDetachListener(detach -> {
                registration.remove();
                detach.unregisterListener();
            });
        });
    }

    private static Registration register(UI ui, List<Choice> choices) {
        return ui.getElement()
                .addEventListener("keydown", event -> press(event.getEventData().getString("event.key"), choices))
                .addEventData("event.key")
                .setFilter("%s && (%s || %s && %s && '%s'.includes(event.key.toUpperCase()))"
                        .formatted(FOOTER_IS_SEEN, CTRL_ENTER, LETTER, NO_FIELD_HAS_FOCUS, letters(choices)));
    }

    private static String letters(List<Choice> choices) {
        var letters = new StringBuilder();
        choices.forEach(choice -> letters.append(choice.key().replaceAll("[^\\p{Alnum}]", "")));
        return letters.toString();
    }

    private static void press(String key, List<Choice> choices) {
        choices.stream()
                .filter(choice -> key.equals("Enter") || choice.key().equalsIgnoreCase(key))
                .map(Choice::button)
                .findFirst()
                .ifPresent(Button::click);
    }

    private DecisionKeys() {}
}
