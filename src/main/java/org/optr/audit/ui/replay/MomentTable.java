package org.optr.audit.ui.replay;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.optr.audit.replay.Moment;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.TableScroll;

/** The events of a case; whoever chooses one sees the case as it was then. */
final class MomentTable extends TableScroll {

    private final UnaryOperator<String> groups;
    private final List<NativeTableRow> rows = new ArrayList<>();

    MomentTable(List<Moment> moments, Names names, UnaryOperator<String> groups, IntConsumer choose) {
        this.groups = groups;
        var table = new NativeTable();
        table.addClassNames("tb", "moments");
        table.getElement().setAttribute("aria-label", getTranslation("replay.events"));
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("replay.events"));
        var head = table.getHead().addRow();
        for (var column : List.of("date", "time", "who", "what", "changes", "sealed.column")) {
            head.addHeaderCell().setText(getTranslation("replay." + column));
        }
        for (var number = 0; number < moments.size(); number++) {
            var chosen = number;
            var what =
                    new Button(HistoryWords.event(moments.get(number).entry().event()), click -> choose.accept(chosen));
            what.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            rows.add(row(table.getBody().addRow(), moments.get(number), names, what));
        }
        add(table);
    }

    private NativeTableRow row(NativeTableRow row, Moment moment, Names names, Button what) {
        var formats = Formats.current();
        row.addDataCell().setText(formats.date(moment.at()));
        row.addDataCell().setText(formats.clock(moment.at()));
        row.addDataCell().setText(MomentWords.who(moment.entry(), names));
        row.addHeaderCell().add(what);
        var changes = row.addDataCell();
        changes.setText(MomentWords.changes(moment.entry(), groups));
        changes.addClassName("changes");
        var sealed = (moment.sealed() ? Lucide.LOCK : Lucide.HOURGLASS).create(14);
        var words = getTranslation(moment.sealed() ? "replay.sealed.yes" : "replay.sealed.no");
        sealed.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        sealed.getElement().setAttribute("title", words).removeAttribute("aria-hidden");
        row.addDataCell().add(sealed);
        row.setClassName("open-seal", !moment.sealed());
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
