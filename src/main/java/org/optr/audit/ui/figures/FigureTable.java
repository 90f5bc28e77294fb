package org.optr.audit.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.optr.ui.TableScroll;

/** A table of figures: words in the first column, numbers in all others. */
final class FigureTable extends TableScroll {

    private final NativeTable table = new NativeTable();

    /**
     * @param title message key
     * @param columns message keys
     */
    FigureTable(String title, String... columns) {
        addClassName("figure-table");
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation(title));
        var head = table.getHead().addRow();
        for (var column : columns) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", !column.equals(columns[0]));
        }
        add(table);
    }

    /** Begins a row with what it is about. */
    Row row(Component about) {
        var row = table.getBody().addRow();
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(about);
        return new Row(row);
    }

    /** A row that grows to the right. */
    record Row(NativeTableRow row) {

        Row number(String words) {
            return number(new Span(words));
        }

        Row number(Component... content) {
            var cell = row.addDataCell();
            cell.addClassName("num");
            cell.add(content);
            return this;
        }
    }
}
