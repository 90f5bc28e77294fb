package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.ui.TableScroll;

/** What a case knows, and what of it may be corrected. */
final class VariablesPanel extends Panel {

    private final NativeTable table = new NativeTable();
    private final @Nullable CaseActions actions;

    /** @param actions null for whom the case is not to operate */
    VariablesPanel(List<CaseVariable> variables, @Nullable CaseActions actions) {
        this.actions = actions;
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation("cases.variables"));
        var head = table.getHead().addRow();
        for (var column : List.of("variable", "value", "correction")) {
            head.addHeaderCell().setText(getTranslation("cases." + column));
        }
        variables.forEach(this::row);
        var scroll = new TableScroll(table);
        add(new SectionHeader(getTranslation("cases.variables"), variables.size()), scroll);
    }

    private void row(CaseVariable variable) {
        var row = table.getBody().addRow();
        row.addHeaderCell().setText(variable.name());
        var value = row.addDataCell();
        value.setText(words(variable));
        value.addClassName("value");
        correction(row.addDataCell(), variable);
    }

    private void correction(NativeTableCell cell, CaseVariable variable) {
        if (variable.protection() != null) {
            cell.setText(getTranslation(StatusBadge.key(variable.protection())));
        } else if (actions != null) {
            cell.add(actions.correct(variable));
        }
    }

    private String words(CaseVariable variable) {
        var formats = Formats.current();
        var value = variable.value();
        if (value == null) {
            return variable.protection() == null ? getTranslation("cases.value.none") : "";
        }
        if (value.equals("")) {
            return getTranslation("cases.value.empty");
        }
        if (value instanceof Boolean yes) {
            return getTranslation(yes ? "cases.yes" : "cases.no");
        }
        if (value instanceof Instant time) {
            return formats.dateTime(time);
        }
        if (value instanceof Long number) {
            return formats.number(number);
        }
        return value instanceof Double number && Double.isFinite(number)
                ? formats.number(BigDecimal.valueOf(number))
                : value.toString();
    }
}
