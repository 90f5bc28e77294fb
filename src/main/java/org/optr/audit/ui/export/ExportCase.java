package org.optr.audit.ui.export;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.optr.audit.export.Exports;
import org.optr.audit.ui.replay.CaseAction;
import org.optr.engine.RunId;

/** Takes a case away as a file, from its replay. */
@org.springframework.stereotype.Component
class ExportCase implements CaseAction {

    private final Exports exports;

    ExportCase(Exports exports) {
        this.exports = exports;
    }

    @Override
    public Optional<Component> show(RunId root) {
        return exports.mayExport() ? Optional.of(new ExportCaseButton(exports, root)) : Optional.empty();
    }
}
