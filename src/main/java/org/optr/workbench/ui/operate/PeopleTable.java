package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.optr.people.PersonSummary;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.ui.TableScroll;
import org.optr.workbench.operate.PeopleLoad;
import org.optr.workbench.operate.PersonLoad;

/** People with what they have to do, beside what is usual in their roles. */
final class PeopleTable extends Panel {

    private static final Set<String> NUMBERS = Set.of("open", "overdue", "usual");

    private final Instant now;
    private final Consumer<PersonSummary> choose;
    private final NativeTable table = new NativeTable();

    PeopleTable(PeopleLoad load, Instant now, Consumer<PersonSummary> choose, Runnable showMore) {
        this.now = now;
        this.choose = choose;
        add(new SectionHeader(getTranslation("workload.people"), load.total()));
        if (load.people().isEmpty()) {
            add(new EmptyState(
                    Lucide.CIRCLE_CHECK, getTranslation("workload.none"), getTranslation("workload.none.help")));
            return;
        }
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation("workload.people"));
        var head = table.getHead().addRow();
        for (var column : List.of("person", "load", "open", "overdue", "oldest", "usual", "unit")) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation("workload." + column));
            cell.setClassName("num", NUMBERS.contains(column));
        }
        load.people().forEach(this::row);
        var scroll = new TableScroll(table);
        var note = new Paragraph(getTranslation("workload.note"));
        note.addClassName("meta");
        add(scroll, note);
        if (load.people().size() < load.total()) {
            var more = new Div(new Button(getTranslation("workload.more"), click -> showMore.run()));
            more.addClassName("more");
            add(more);
        }
    }

    private void row(PersonLoad load) {
        var row = table.getBody().addRow();
        var name = new Button(load.person().name(), click -> choose.accept(load.person()));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.setTooltipText(getTranslation("workload.show", load.person().name()));
        row.addHeaderCell().add(name);
        row.addDataCell().add(new StatusBadge(load.isTooMuch() ? LoadState.TOO_MUCH : LoadState.USUAL).plain());
        number(row, Formats.current().number(load.work().open()));
        number(
                row,
                load.work().overdue() == 0
                        ? ""
                        : Formats.current().number(load.work().overdue()));
        row.addDataCell().setText(Formats.current().ago(load.work().oldest(), now));
        number(row, load.peers() == 0 ? "" : getTranslation("workload.median", load.median(), load.peers()));
        row.addDataCell().setText(load.person().unitName());
    }

    private static void number(NativeTableRow row, String words) {
        var cell = row.addDataCell();
        cell.setText(words);
        cell.addClassName("num");
    }
}
