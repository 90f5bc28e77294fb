package org.optr.audit.ui.export;

import java.util.List;
import java.util.stream.Stream;
import org.optr.audit.export.ExportFormat;

/** Of what an export is made. */
enum ExportScope {
    PERIOD(tables()),
    CASE(Stream.concat(Stream.of(ExportFormat.DOSSIER), tables().stream()).toList()),
    LEDGER(List.of(ExportFormat.LEDGER));

    private final List<ExportFormat> formats;

    ExportScope(List<ExportFormat> formats) {
        this.formats = formats;
    }

    private static List<ExportFormat> tables() {
        return List.of(
                ExportFormat.XLSX,
                ExportFormat.CSV_EXCEL,
                ExportFormat.CSV,
                ExportFormat.XES,
                ExportFormat.OCEL_JSON,
                ExportFormat.OCEL_XML);
    }

    List<ExportFormat> formats() {
        return formats;
    }
}
