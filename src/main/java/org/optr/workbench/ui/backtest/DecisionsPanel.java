package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.ui.TableScroll;
import org.optr.workbench.backtest.BackTestId;
import org.optr.workbench.backtest.BackTests;
import org.optr.workbench.backtest.DecisionGroup;
import org.optr.workbench.backtest.DecisionRow;
import org.optr.workbench.backtest.DecisionVerdict;

/** Which decisions change, from what to what, and how often. */
final class DecisionsPanel extends Panel {

    private static final Map<DecisionVerdict, Look> LOOKS = Map.of(
            DecisionVerdict.CHANGED, Look.AT_RISK,
            DecisionVerdict.FAILS, Look.OFF_TRACK);

    private final ModelNames names;

    /** @param open shows what is behind a figure */
    DecisionsPanel(List<DecisionGroup> groups, ModelNames names, Consumer<DecisionGroup> open) {
        this.names = names;
        add(new SectionHeader(getTranslation("back-test.outcomes"), groups.size()));
        var table = new NativeTable();
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation("back-test.outcomes"));
        var head = table.getHead().addRow();
        for (var column : List.of("verdict", "table", "before", "after", "number")) {
            head.addHeaderCell().setText(getTranslation("back-test." + column));
        }
        groups.forEach(group -> row(table.getBody().addRow(), group, open));
        var scroll = new TableScroll(table);
        scroll.addClassName("outcomes");
        add(scroll);
    }

    private void row(NativeTableRow row, DecisionGroup group, Consumer<DecisionGroup> open) {
        row.addDataCell()
                .add(new StatusBadge(group.verdict(), LOOKS.getOrDefault(group.verdict(), Look.DRAFT)).plain());
        row.addDataCell().setText(names.of(group.table()));
        row.addDataCell().add(outcome(group.before()));
        row.addDataCell().add(after(group));
        var number = new Button(Formats.current().number(group.number()), click -> open.accept(group));
        number.addThemeNames("tertiary-inline", "small");
        number.setAriaLabel(getTranslation("back-test.show", group.number()));
        row.addDataCell().add(number);
    }

    private Component after(DecisionGroup group) {
        return switch (group.verdict()) {
            case FAILS -> new Span(getTranslation(group.after()));
            case UNTESTABLE -> new Span(getTranslation("back-test.unknown", group.after()));
            default -> outcome(group.after());
        };
    }

    private Component outcome(String text) {
        var said = new Span(text.isEmpty() ? getTranslation("back-test.no-rule") : text);
        said.addClassName(text.isEmpty() ? "meta" : "outcome");
        return said;
    }

    static PagedTable<DecisionRow> behind(BackTests tests, BackTestId test, DecisionGroup group, String title) {
        return new PagedTable<>(
                title,
                group.number(),
                List.of(
                        "back-test.when",
                        "back-test.case",
                        "back-test.inputs",
                        "back-test.rule-before",
                        "back-test.rule-after"),
                page -> tests.decisions(test, group, page, PagedTable.SIZE),
                DecisionsPanel::decision);
    }

    private static void decision(NativeTableRow row, DecisionRow decision) {
        var at = decision.at();
        row.addDataCell().setText(at == null ? "" : Formats.current().dateTime(at));
        row.addDataCell().add(SubjectLink.to(decision.subject()));
        var inputs = new Span(decision.inputs());
        inputs.addClassName("outcome");
        row.addDataCell().add(inputs);
        row.addDataCell().setText(decision.rulesBefore());
        row.addDataCell().setText(decision.rulesAfter());
    }
}
