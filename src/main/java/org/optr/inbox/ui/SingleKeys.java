package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.optr.ui.CharacterKeys;

/** Single characters as shortcuts, wherever the focus is, except while one types, a dialog is open, or who wants none. */
final class SingleKeys {

    private static final String NOT_TYPING =
            """
            [%s].includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
                && !event.composedPath()[0].closest?.('input, textarea, select, [contenteditable]')
                && !document.querySelector('vaadin-dialog-overlay')""";

    /** Listens while the component is on the screen. */
    static void listen(Component owner, Map<String, Runnable> actions) {
        if (!CharacterKeys.areOn()) {
            return;
        }
        var keys = actions.keySet().stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        owner.addAttachListener(attach -> {
            var registration = attach.getUI().getElement().addEventListener("keydown", event -> Optional.ofNullable(
                            actions.get(event.getEventData().getString("event.key")))
                    .ifPresent(Runnable::run));
            configure(registration, keys);
            owner.addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        });
    }

    private static void configure(DomListenerRegistration registration, String keys) {
        registration.setFilter(NOT_TYPING.formatted(keys));
        registration.addEventData("event.key");
    }

    private SingleKeys() {}
}
