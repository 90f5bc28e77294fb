package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;

/** The cases behind one figure, so many at a time. */
final class PagedTable<T> extends Panel {

    static final int SIZE = 50;

    private final NativeTable table = new NativeTable();
    private final Button more = new Button(getTranslation("back-test.more"), click -> next());
    private final IntFunction<List<T>> pages;
    private final BiConsumer<NativeTableRow, T> row;
    private int page;

    /** @param columns keys of their titles */
    PagedTable(
            String title,
            long number,
            List<String> columns,
            IntFunction<List<T>> pages,
            BiConsumer<NativeTableRow, T> row) {
        this.pages = pages;
        this.row = row;
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", title);
        var head = table.getHead().addRow();
        columns.forEach(column -> head.addHeaderCell().setText(getTranslation(column)));
        var scroll = new TableScroll(table);
        more.addThemeNames("tertiary", "small");
        var close = new Button(Lucide.X.create(), click -> removeFromParent());
        close.addThemeNames("tertiary", "small", "icon");
        close.setAriaLabel(getTranslation("back-test.close"));
        add(new SectionHeader(title, Math.toIntExact(number), close), scroll, more);
        getElement().setAttribute("tabindex", "-1");
        next();
    }

    private void next() {
        var found = pages.apply(page++);
        found.forEach(each -> row.accept(table.getBody().addRow(), each));
        more.setVisible(found.size() == SIZE);
    }

    static void cell(NativeTableRow row, Component content) {
        row.addDataCell().add(content);
    }
}
