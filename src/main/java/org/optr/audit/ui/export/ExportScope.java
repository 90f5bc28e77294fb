package org.optr.audit.ui.export;

import java.util.List;
import java.util.stream.Stream;
import org.optr.audit.export.ExportFormat;

/** Of what an export is made. */
enum ExportScope {
    PERIOD,
    CASE,
    LEDGER;

    private static final List<ExportFormat> TABLES = List.of(
            ExportFormat.XLSX,
            ExportFormat.CSV_EXCEL,
            ExportFormat.CSV,
            ExportFormat.XES,
            ExportFormat.OCEL_JSON,
            ExportFormat.OCEL_XML);

    List<ExportFormat> formats() {
        return switch (this) {
            case PERIOD -> TABLES;
            case CASE ->
                Stream.concat(Stream.of(ExportFormat.DOSSIER), TABLES.stream()).toList();
            case LEDGER -> List.of(ExportFormat.LEDGER);
        };
    }
}
