package org.optr.audit.ui.retention;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.optr.audit.retention.Erasure;
import org.optr.ui.Messages;

/** The last question before contents are gone. */
final class ConfirmErasure {

    static void open(Erasure erasure, Runnable confirm) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("erasure.confirm.title"));
        dialog.setText(dialog.getTranslation("erasure.confirm.help", erasure.entries()));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("action.cancel"));
        dialog.setConfirmText(dialog.getTranslation("erasure.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(click -> Messages.attempt(confirm, "erasure.confirmed"));
        dialog.open();
    }

    private ConfirmErasure() {}
}
