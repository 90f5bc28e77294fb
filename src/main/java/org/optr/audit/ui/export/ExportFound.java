package org.optr.audit.ui.export;

import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Supplier;
import org.optr.audit.export.ExportFormat;
import org.optr.audit.export.ExportOrder;
import org.optr.audit.export.Exports;
import org.optr.audit.search.AuditQuery;
import org.optr.ui.Formats;
import org.optr.ui.Messages;
import org.optr.ui.StatusBadge;

/** Exports what a search finds from where it is shown. */
public final class ExportFound extends MenuBar {

    private final Exports exports;
    private final Supplier<AuditQuery> shown;

    /** @param shown returns the search that is shown now */
    public ExportFound(Exports exports, Supplier<AuditQuery> shown) {
        this.exports = exports;
        this.shown = shown;
        var formats = addItem(getTranslation("export.found")).getSubMenu();
        ExportScope.PERIOD
                .formats()
                .forEach(format -> formats.addItem(getTranslation(StatusBadge.key(format)), click -> begin(format)));
    }

    private void begin(ExportFormat format) {
        var language = Formats.current().locale();
        Messages.attempt(
                () -> exports.begin(ExportOrder.found(format, shown.get(), language)), "export.begun-elsewhere");
    }
}
