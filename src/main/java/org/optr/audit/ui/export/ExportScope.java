package org.optr.audit.ui.export;

import java.util.List;
import org.optr.audit.export.ExportFormat;

/** Of what an export is made. */
enum ExportScope {
    PERIOD(ExportFormat.CSV, ExportFormat.CSV_EXCEL),
    CASE(ExportFormat.CSV, ExportFormat.CSV_EXCEL);

    private final List<ExportFormat> formats;

    ExportScope(ExportFormat... formats) {
        this.formats = List.of(formats);
    }

    List<ExportFormat> formats() {
        return formats;
    }
}
