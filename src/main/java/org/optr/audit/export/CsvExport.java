package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** One row for each entry, after RFC 4180, in UTF-8. */
@Component
class CsvExport implements ExportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final EntryTable table;

    CsvExport(EntryTable table) {
        this.table = table;
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.CSV, ExportFormat.CSV_EXCEL);
    }

    @Override
    public void write(ExportOrder order, EntrySelection selection, OutputStream out, ExportProgress progress)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        if (order.format() == ExportFormat.CSV_EXCEL) {
            writer.write(BYTE_ORDER_MARK);
        }
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.write(order, selection, progress, cells -> print(printer, cells));
        printer.flush();
    }

    private static void print(CSVPrinter printer, Iterable<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
