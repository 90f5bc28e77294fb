package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.workbench.ui.Shelf.Row;

/** Everything by which the enterprise works: processes with their forms and tables, and tables that stand alone. */
@Route(ProcessNavigation.LIST)
@Menu(title = "menu.processes", order = 100, icon = "workflow")
@PermitAll
class LibraryView extends Div implements HasDynamicTitle {

    private static final String WIDE_ONLY = "wide-only";

    private final List<Row> rows;
    private final TextField search = new TextField();
    private final Grid<Row> grid = new Grid<>();

    LibraryView(Shelf shelf, ProcessActions actions, ProcessPanels panels) {
        var content = shelf.content();
        rows = content.rows();
        addClassNames("page", "subject-list", "library");
        setSizeFull();
        var head = new Div(new H1(getTranslation("library.title")));
        head.addClassName("page-head");
        panels.workload().ifPresent(head::add);
        head.add(actions.create());
        search.setPlaceholder(getTranslation("library.search"));
        search.setAriaLabel(getTranslation("library.search"));
        search.setPrefixComponent(Lucide.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> load());
        var filter = new Div(search);
        filter.addClassName("filter-bar");
        add(head, filter);
        var newcomers = content.newcomers();
        if (!newcomers.isEmpty()) {
            var drafts = panels.drafts(newcomers);
            drafts.addComponentAsFirst(new SectionHeader(getTranslation("library.newcomers"), newcomers.size()));
            add(drafts);
        }
        add(grid);
        columns();
        load();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("table");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("library.title"));
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("library.name"))
                .setFlexGrow(4);
        wide("library.version", 1, row -> new Span(number(row.version().number())));
        wide("library.published-by", 2, row -> VersionWords.publisher(row.version(), row.publisher()));
        wide("library.since", 1, LibraryView::since);
        wide("library.running", 1, row -> new Span(number(row.version().runningCases())))
                .setTextAlign(ColumnTextAlign.END);
        wide("library.drafts", 1, row -> new Span(row.drafts() == 0 ? "" : number(row.drafts())))
                .setTextAlign(ColumnTextAlign.END);
        grid.setEmptyStateComponent(
                new EmptyState(Lucide.WORKFLOW, getTranslation("library.empty"), getTranslation("library.empty.help")));
    }

    /** A column that a phone has no room for; there its content stands below the title. */
    private Grid.Column<Row> wide(String header, int share, ValueProvider<Row, Component> cell) {
        return grid.addComponentColumn(cell)
                .setHeader(getTranslation(header))
                .setFlexGrow(share)
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(row -> WIDE_ONLY);
    }

    private void load() {
        grid.setItems(rows.stream().filter(row -> row.fits(search.getValue())).toList());
    }

    private Component title(Row row) {
        var link = new Anchor(ProcessNavigation.path(row.version().name()), row.title());
        link.addClassName("ellipsis");
        link.setTitle(row.title());
        var line = new Div((row.isProcess() ? Lucide.WORKFLOW : Lucide.TABLE_2).create(), link);
        line.addClassName("title-cell");
        if (row.updateWaits()) {
            line.add(new StatusBadge(VersionState.UPDATE_WAITING));
        }
        var kind = new Span(kind(row));
        kind.addClassName("meta");
        var narrow = new Div(
                new Span(getTranslation("library.version-number", row.version().number())),
                new Span(getTranslation("library.cases", row.version().runningCases())));
        narrow.addClassName("narrow");
        var cell = new Div(line, kind, narrow);
        cell.addClassName("subject-row");
        return cell;
    }

    private String kind(Row row) {
        return row.isProcess()
                ? getTranslation(
                        "library.kind.process",
                        VersionWords.count(row.version(), ".form"),
                        VersionWords.count(row.version(), ".dmn"))
                : getTranslation("library.kind.table");
    }

    private static Component since(Row row) {
        var formats = Formats.current();
        var date = new Span(formats.date(row.version().since()));
        date.setTitle(formats.dateTime(row.version().since()));
        return date;
    }

    private static String number(long value) {
        return Formats.current().number(value);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
    }
}
