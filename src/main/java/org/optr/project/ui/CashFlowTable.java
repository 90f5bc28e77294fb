package org.optr.project.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.optr.project.ProjectMoney;
import org.optr.ui.Formats;

/** What each year costs and brings, and what all years so far add up to. */
final class CashFlowTable extends NativeTable {

    CashFlowTable(ProjectMoney money) {
        addClassNames("contributions", "cash-flows");
        setCaptionText(
                getTranslation("cash-flow.caption", money.budget().currency().getCurrencyCode()));
        var heads = getHead().addRow();
        Stream.of("cash-flow.year", "cash-flow.cost", "cash-flow.benefit", "cash-flow.net", "cash-flow.total")
                .forEach(key -> heads.addHeaderCell().setText(getTranslation(key)));
        var formats = Formats.current();
        var total = BigDecimal.ZERO;
        for (var flow : money.cashFlows()) {
            total = total.add(flow.net());
            var row = getBody().addRow();
            cell(row, formats.number(flow.year()));
            Stream.of(flow.cost(), flow.benefit(), flow.net(), total)
                    .forEach(amount -> cell(row, formats.number(amount)));
        }
    }

    private static void cell(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }
}
