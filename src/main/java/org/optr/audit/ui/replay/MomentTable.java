package org.optr.audit.ui.replay;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.optr.audit.AuditRecord;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.ui.Formats;
import org.optr.ui.TableScroll;

/** The events of a case; whoever chooses one sees the case as it was then. */
final class MomentTable extends TableScroll {

    private final List<NativeTableRow> rows = new ArrayList<>();

    MomentTable(List<AuditRecord> moments, Names names, IntConsumer choose) {
        var table = new NativeTable();
        table.addClassNames("tb", "moments");
        table.getElement().setAttribute("aria-label", getTranslation("replay.events"));
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("replay.events"));
        var head = table.getHead().addRow();
        for (var column : List.of("date", "time", "who", "what", "changes")) {
            head.addHeaderCell().setText(getTranslation("replay." + column));
        }
        for (var number = 0; number < moments.size(); number++) {
            var moment = number;
            var what = new Button(
                    HistoryWords.event(moments.get(number).event()), click -> choose.accept(moment));
            what.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            rows.add(row(table.getBody().addRow(), moments.get(number), names, what));
        }
        add(table);
    }

    private static NativeTableRow row(NativeTableRow row, AuditRecord entry, Names names, Button what) {
        var formats = Formats.current();
        row.addDataCell().setText(formats.date(entry.at()));
        row.addDataCell().setText(formats.time(entry.at()));
        row.addDataCell().setText(MomentWords.who(entry, names));
        row.addHeaderCell().add(what);
        var changes = row.addDataCell();
        changes.setText(MomentWords.changes(entry));
        changes.addClassName("changes");
        return row;
    }

    void mark(int moment) {
        for (var number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            row.setClassName("chosen", number == moment);
            row.setClassName("later", number > moment);
            if (number == moment) {
                row.getElement().setAttribute("aria-current", "step");
            } else {
                row.getElement().removeAttribute("aria-current");
            }
        }
    }
}
