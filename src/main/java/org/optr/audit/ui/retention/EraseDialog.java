package org.optr.audit.ui.retention;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.optr.ui.EditorDialog;
import org.optr.ui.Messages;

/** Asks why something is to be done that cannot be undone, and tells what it means. */
public final class EraseDialog {

    /** @param title message key; {@code <title>.help} says what follows */
    public static void ask(String title, Consumer<String> command) {
        ask(title, "erasure.ask", "erasure.asked", command);
    }

    /**
     * As {@link #ask(String, Consumer)}, with words of its own.
     *
     * @param action message key of the button
     * @param done message key of what is said afterwards
     */
    public static void ask(String title, String action, String done, Consumer<String> command) {
        var reason = new BecauseForm(title + ".help");
        var dialog = new EditorDialog(title, action, reason, () -> {
            command.accept(reason.text());
            Messages.info(UI.getCurrent().getTranslation(done));
        });
        dialog.open();
    }

    private EraseDialog() {}
}
