package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of a few rows; on a phone it is read by scrolling sideways. */
final class PlainTable extends NativeTable {

    /** @param columns message keys of the heads */
    PlainTable(String title, List<String> columns) {
        addClassName("tb");
        getElement().setAttribute("aria-label", getTranslation(title));
        var head = getHead().addRow();
        columns.forEach(column -> head.addHeaderCell().setText(getTranslation(column)));
    }

    /** Adds a row; its first cell names it. */
    void row(Component first, Component... others) {
        var row = getBody().addRow();
        row.addHeaderCell().add(first);
        for (var other : others) {
            row.addDataCell().add(other);
        }
    }

    static Span text(String words) {
        return new Span(words);
    }
}
