package org.optr.audit.ui.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.function.Consumer;
import org.optr.audit.export.ExportFormat;
import org.optr.audit.export.ExportStatus;
import org.optr.audit.export.ExportSummary;
import org.optr.audit.export.Exports;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** What somebody asked for, the newest first. */
final class ExportTable extends Div {

    private static final String WIDE_ONLY = "wide-only";

    private final Exports exports;
    private final Formats formats = Formats.current();
    private final Grid<ExportSummary> grid = new Grid<>();

    /** @param cancel ends one that is not done yet */
    ExportTable(Exports exports, Consumer<ExportSummary> cancel) {
        this.exports = exports;
        addClassName("export-table");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("table");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("export.list"));
        grid.addColumn(this::what).setHeader(getTranslation("export.what")).setFlexGrow(2);
        grid.addComponentColumn(this::state).setHeader(getTranslation("export.state"));
        grid.addColumn(export -> formats.dateTime(export.askedAt()))
                .setHeader(getTranslation("export.asked"))
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(export -> WIDE_ONLY);
        grid.addColumn(export -> formats.number(export.entries()))
                .setHeader(getTranslation("export.entries"))
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(export -> WIDE_ONLY)
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(export -> action(export, cancel)).setHeader(getTranslation("export.file"));
        grid.setEmptyStateComponent(
                new EmptyState(Lucide.ARROW_DOWN, getTranslation("export.empty"), getTranslation("export.empty.help")));
        add(grid);
    }

    void show(List<ExportSummary> mine) {
        grid.setItems(mine);
    }

    private String what(ExportSummary export) {
        var order = export.order();
        var format = getTranslation(StatusBadge.key(order.format()));
        if (order.format() == ExportFormat.LEDGER) {
            return format;
        }
        if (order.rootCase() != null) {
            return getTranslation("export.of-case", format, order.rootCase());
        }
        if (order.query() != null) {
            return getTranslation("export.of-search", format, order.query());
        }
        var first = order.from();
        var after = order.until();
        return getTranslation(
                "export.of-period",
                format,
                first == null ? getTranslation("export.beginning") : formats.date(first),
                after == null ? getTranslation("export.now") : formats.date(after.minusNanos(1)));
    }

    private Component state(ExportSummary export) {
        var state = new Div(new StatusBadge(export.status()).plain());
        state.addClassName("export-state");
        var trouble = export.trouble();
        if (trouble != null) {
            state.add(new Span(getTranslation(StatusBadge.key(trouble))));
        }
        if (export.status() == ExportStatus.RUNNING) {
            var bar = new ProgressBar(0, Math.max(1, export.total()), Math.min(export.entries(), export.total()));
            bar.getElement().setAttribute("aria-label", getTranslation("export.list"));
            state.add(bar, new Span(getTranslation("export.progress", export.entries(), export.total())));
        }
        return state;
    }

    private Component action(ExportSummary export, Consumer<ExportSummary> cancel) {
        if (export.status().isOpen()) {
            var stop = new Button(getTranslation("export.cancel"), Lucide.X.create(14), click -> cancel.accept(export));
            stop.addThemeNames("small");
            return stop;
        }
        return export.status() == ExportStatus.DONE ? download(export) : new Span();
    }

    private Component download(ExportSummary export) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        exports.download(export.id()), export.fileName(), "application/octet-stream", export.bytes())),
                "");
        link.getElement().setAttribute("download", true);
        link.addClassName("download");
        link.add(Lucide.ARROW_DOWN.create(12));
        link.add(getTranslation("export.download", formats.number(Math.max(1, export.bytes() / 1024))));
        link.setTitle(export.fileName() + " · SHA-256 " + export.sha256());
        return link;
    }
}
