package org.optr.workbench.ui.editor;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.optr.ui.Messages;

/** Asks before a draft is given up. */
final class DiscardDialog {

    static void open(Runnable discard) {
        new ConfirmDialog(
                        translate("editor.discard"),
                        translate("editor.discard.question"),
                        translate("editor.discard"),
                        confirm -> Messages.attempt(discard, "editor.discarded"),
                        translate("action.cancel"),
                        cancel -> {})
                .open();
    }

    private DiscardDialog() {}
}
