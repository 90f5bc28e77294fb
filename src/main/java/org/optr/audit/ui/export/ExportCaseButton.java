package org.optr.audit.ui.export;

import com.vaadin.flow.component.menubar.MenuBar;
import org.optr.audit.export.ExportFormat;
import org.optr.audit.export.ExportOrder;
import org.optr.audit.export.Exports;
import org.optr.engine.RunId;
import org.optr.ui.Formats;
import org.optr.ui.Messages;
import org.optr.ui.StatusBadge;

/** Exports a case from where it is shown. */
final class ExportCaseButton extends MenuBar {

    private final Exports exports;
    private final RunId root;

    /** @param root the outermost run of the case */
    ExportCaseButton(Exports exports, RunId root) {
        this.exports = exports;
        this.root = root;
        addThemeNames("small");
        var formats = addItem(getTranslation("export.this-case")).getSubMenu();
        ExportScope.CASE
                .formats()
                .forEach(format -> formats.addItem(getTranslation(StatusBadge.key(format)), click -> begin(format)));
    }

    private void begin(ExportFormat format) {
        var language = Formats.current().locale();
        Messages.attempt(
                () -> exports.begin(ExportOrder.ofCase(format, root.value(), language)), "export.begun-elsewhere");
    }
}
