package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Set;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.workbench.DecisionSheet;
import org.optr.workbench.DecisionSheet.Row;

/** A decision table to be read: what it asks on the left, what it answers on the right. */
final class DecisionTable extends Div {

    private final NativeTable table = new NativeTable();
    private final boolean annotated;

    private final Set<String> applied;

    DecisionTable(DecisionSheet sheet) {
        this(sheet, Set.of());
    }

    /** @param applied ids of the rules that applied in a case */
    DecisionTable(DecisionSheet sheet, Set<String> applied) {
        this.applied = applied;
        addClassName("decision-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Languages.name(sheet.name()));
        annotated = sheet.rules().stream().anyMatch(rule -> !rule.note().isBlank());
        table.addClassName("tb");
        table.setCaptionText(
                getTranslation("library.hit-policy." + sheet.hitPolicy().replace(' ', '-')));
        header(sheet);
        for (var number = 0; number < sheet.rules().size(); number++) {
            row(number + 1, sheet.rules().get(number));
        }
        add(table);
    }

    private void header(DecisionSheet sheet) {
        var sides = table.getHead().addRow();
        side(sides, "", 1);
        side(sides, getTranslation("library.when"), sheet.inputs().size());
        side(sides, getTranslation("library.then"), sheet.outputs().size());
        var names = table.getHead().addRow();
        head(names, "#");
        sheet.inputs().forEach(input -> head(names, input.label()));
        sheet.outputs().forEach(output -> head(names, output.label()).addClassName("answer"));
        if (annotated) {
            side(sides, "", 1);
            head(names, getTranslation("library.note"));
        }
    }

    private static void side(NativeTableRow row, String text, int columns) {
        if (columns > 0) {
            var cell = row.addHeaderCell();
            cell.setText(text);
            cell.getElement().setAttribute("colspan", String.valueOf(columns));
            cell.getElement().setAttribute("scope", "colgroup");
        }
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void row(int number, Row written) {
        var row = table.getBody().addRow();
        var head = row.addHeaderCell();
        head.setText(Formats.current().number(number));
        head.getElement().setAttribute("scope", "row");
        if (applied.contains(written.id())) {
            row.addClassName("applied");
            head.setText(getTranslation("library.rule-applied", number));
        }
        written.conditions().forEach(condition -> {
            var cell = row.addDataCell();
            cell.setText(condition.isBlank() ? getTranslation("library.anything") : condition);
            cell.setClassName("anything", condition.isBlank());
        });
        written.answers().forEach(answer -> {
            var cell = row.addDataCell();
            cell.setText(answer);
            cell.addClassName("answer");
        });
        if (annotated) {
            var note = row.addDataCell();
            note.setText(written.note());
            note.addClassName("note-text");
        }
    }
}
