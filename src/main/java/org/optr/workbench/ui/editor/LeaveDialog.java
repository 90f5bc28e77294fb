package org.optr.workbench.ui.editor;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks whoever leaves a draft with something that could not be saved. */
final class LeaveDialog {

    static void open(ContinueNavigationAction way) {
        var dialog = new ConfirmDialog(
                translate("editor.leave"),
                translate("editor.leave.question"),
                translate("editor.leave.without"),
                confirm -> way.proceed(),
                translate("editor.leave.stay"),
                stay -> way.cancel());
        dialog.setConfirmButtonTheme("error");
        dialog.open();
    }

    private LeaveDialog() {}
}
