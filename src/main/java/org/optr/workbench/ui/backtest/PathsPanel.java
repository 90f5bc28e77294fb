package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.ui.TableScroll;
import org.optr.workbench.backtest.BackTestId;
import org.optr.workbench.backtest.BackTests;
import org.optr.workbench.backtest.CaseGroup;
import org.optr.workbench.backtest.CaseRow;
import org.optr.workbench.backtest.CaseVerdict;

/** At which step past cases could not have gone on, why, and how many. */
final class PathsPanel extends Panel {

    private final ModelNames names;

    /** @param open shows what is behind a figure */
    PathsPanel(List<CaseGroup> groups, ModelNames names, Consumer<CaseGroup> open) {
        this.names = names;
        add(new SectionHeader(getTranslation("back-test.paths"), groups.size()));
        var table = new NativeTable();
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation("back-test.paths"));
        var head = table.getHead().addRow();
        for (var column : List.of("verdict", "step", "why", "number")) {
            head.addHeaderCell().setText(getTranslation("back-test." + column));
        }
        groups.forEach(group -> row(table.getBody().addRow(), group, open));
        var scroll = new TableScroll(table);
        scroll.addClassName("outcomes");
        add(scroll);
    }

    private void row(NativeTableRow row, CaseGroup group, Consumer<CaseGroup> open) {
        var look = group.verdict() == CaseVerdict.IMPOSSIBLE ? Look.OFF_TRACK : Look.DRAFT;
        row.addDataCell().add(new StatusBadge(group.verdict(), look).plain());
        row.addDataCell().setText(step(group, names));
        row.addDataCell().setText(why(group));
        var number = new Button(Formats.current().number(group.number()), click -> open.accept(group));
        number.addThemeNames("tertiary-inline", "small");
        number.setAriaLabel(getTranslation("back-test.show", group.number()));
        row.addDataCell().add(number);
    }

    static String step(CaseGroup group, ModelNames names) {
        return group.element().isEmpty() ? "" : names.of(group.element(), group.version());
    }

    private String why(CaseGroup group) {
        var reason = group.reason();
        if (reason == null) {
            return getTranslation("back-test.unjudged");
        }
        var key = "Reason." + reason.name().toLowerCase(Locale.ROOT);
        return getTranslation(key, group.other().isEmpty() ? "" : names.of(group.other(), group.version()));
    }

    private static String begun(CaseRow found) {
        var at = found.startedAt();
        return at == null
                ? Formats.current().month(found.month().atDay(1))
                : Formats.current().dateTime(at);
    }

    static PagedTable<CaseRow> behind(
            BackTests tests, BackTestId test, CaseGroup group, String title, ModelNames names) {
        return new PagedTable<>(
                title,
                group.number(),
                List.of("back-test.begun", "back-test.case", "back-test.version"),
                page -> tests.cases(test, group, page, PagedTable.SIZE),
                (row, found) -> {
                    row.addDataCell().setText(begun(found));
                    row.addDataCell().add(SubjectLink.to(found.subject()));
                    row.addDataCell().setText(Formats.current().number(names.number(found.version())));
                });
    }
}
