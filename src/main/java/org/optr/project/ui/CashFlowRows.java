package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.List;
import org.optr.project.CashFlow;
import org.optr.ui.RowsField;

/** What each year costs and brings, one year a row. */
final class CashFlowRows extends RowsField<CashFlowRows.Row> {

    private final String[] names;

    /** @param currency code of the currency of all amounts */
    CashFlowRows(String label, String addLabel, String currency) {
        super(label, addLabel);
        addClassName("cash-flow-rows");
        setInvalid(false);
        names = new String[] {
            getTranslation("cash-flow.year"),
            getTranslation("cash-flow.cost") + " (" + currency + ")",
            getTranslation("cash-flow.benefit") + " (" + currency + ")"
        };
        var head = new Div();
        head.addClassName("head");
        for (var name : names) {
            head.add(new Span(name));
        }
        head(head);
    }

    void show(List<CashFlow> flows) {
        flows.forEach(flow -> {
            var row = new Row();
            row.show(flow);
            append(row);
        });
    }

    List<CashFlow> value() {
        return rows().stream().map(Row::value).toList();
    }

    @Override
    protected Row newRow() {
        var row = new Row();
        row.year.setValue(1 + rows().stream().mapToInt(Row::knownYear).max().orElse(-1));
        return row;
    }

    /** One year. */
    final class Row extends Div {

        private final IntegerField year = new IntegerField();
        private final BigDecimalField cost = new BigDecimalField();
        private final BigDecimalField benefit = new BigDecimalField();

        private Row() {
            addClassName("cash-flow");
            year.setAriaLabel(names[0]);
            cost.setAriaLabel(names[1]);
            benefit.setAriaLabel(names[2]);
            add(year, cost, benefit);
        }

        private int knownYear() {
            return year.getOptionalValue().orElse(-1);
        }

        private void show(CashFlow flow) {
            year.setValue(flow.year());
            cost.setValue(flow.cost());
            benefit.setValue(flow.benefit());
        }

        private CashFlow value() {
            require(!year.isEmpty(), "project.cash-flow.year-missing");
            return new CashFlow(year.getValue(), amount(cost), amount(benefit));
        }

        private static BigDecimal amount(BigDecimalField field) {
            return field.getOptionalValue().orElse(BigDecimal.ZERO);
        }
    }
}
