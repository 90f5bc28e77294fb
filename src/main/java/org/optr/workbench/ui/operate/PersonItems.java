package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import org.optr.engine.WorkItem;
import org.optr.people.PersonSummary;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;

/** What one person has to do, and for administrators the way to give it to another one. */
final class PersonItems extends Panel {

    private final Reassignment reassignment;
    private final Runnable given;
    private final NativeTable table = new NativeTable();

    PersonItems(PersonSummary person, List<WorkItem> items, Reassignment reassignment, Runnable given) {
        this.reassignment = reassignment;
        this.given = given;
        var title = getTranslation("workload.items", person.name());
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", title);
        var head = table.getHead().addRow();
        for (var column : List.of("item", "about", "since", "due", "give")) {
            head.addHeaderCell().setText(getTranslation("workload." + column));
        }
        items.forEach(this::row);
        var scroll = new TableScroll(table);
        add(new SectionHeader(title, items.size()), scroll);
    }

    private void row(WorkItem item) {
        var formats = Formats.current();
        var row = table.getBody().addRow();
        row.addHeaderCell().setText(Languages.name(item.name()));
        about(row.addDataCell(), item);
        row.addDataCell().setText(formats.date(item.createdAt()));
        row.addDataCell().setText(item.dueAt() == null ? "" : formats.date(item.dueAt()));
        var cell = row.addDataCell();
        if (reassignment.isAllowed()) {
            cell.add(reassignment.button(item, given));
        }
    }

    private void about(NativeTableCell cell, WorkItem item) {
        reassignment
                .subject(item)
                .ifPresentOrElse(
                        subject -> cell.add(new Anchor(subject.link(), subject.title())),
                        () -> cell.setText(getTranslation("workload.about-hidden")));
    }
}
