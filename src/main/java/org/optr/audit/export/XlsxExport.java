package org.optr.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row for each entry in an Excel workbook. All cells are text, so that nothing in them is ever computed. */
@Component
class XlsxExport implements ExportWriter {

    /** What Excel opens. */
    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 200;
    private static final double COLUMN_WIDTH = 24;

    private final EntryTable table;

    XlsxExport(EntryTable table) {
        this.table = table;
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.XLSX);
    }

    @Override
    public void write(ExportOrder order, EntrySelection selection, OutputStream out, ExportProgress progress)
            throws IOException {
        var workbook = new Workbook(new OpenStream(out), "OPTR", "1.0");
        var sheets = new Sheets(workbook, MOST_ROWS);
        table.write(order, selection, progress, sheets::add);
        workbook.finish();
    }

    /** Begins another sheet, with the heads of the columns again, where one is full. */
    static final class Sheets {

        private final Workbook workbook;
        private final int mostRows;
        private List<String> heads = List.of();
        private @Nullable Worksheet sheet;
        private int number;
        private int row;

        Sheets(Workbook workbook, int mostRows) {
            this.workbook = workbook;
            this.mostRows = mostRows;
        }

        void add(List<String> cells) {
            try {
                if (heads.isEmpty()) {
                    heads = cells;
                    sheet = begin();
                    return;
                }
                if (sheet == null || row == mostRows) {
                    sheet = begin();
                }
                write(sheet, cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Worksheet begin() throws IOException {
            if (sheet != null) {
                sheet.finish();
            }
            number++;
            row = 0;
            var next = workbook.newWorksheet("OPTR " + number);
            for (var column = 0; column < heads.size(); column++) {
                next.width(column, COLUMN_WIDTH);
            }
            next.freezePane(0, 1);
            write(next, heads);
            return next;
        }

        private void write(Worksheet onto, List<String> cells) throws IOException {
            for (var column = 0; column < cells.size(); column++) {
                onto.inlineString(row, column, XmlText.of(cut(cells.get(column))));
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                onto.flush();
            }
        }

        private static String cut(String text) {
            return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        }
    }
}
