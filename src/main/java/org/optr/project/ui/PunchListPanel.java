package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.optr.people.ui.PersonLabel;
import org.optr.project.PunchItemEntry;
import org.optr.project.PunchItemStatus;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What is unfinished or wrong, who puts it right until when, and what became of it. */
final class PunchListPanel extends Panel {

    PunchListPanel(
            List<PunchItemEntry> items,
            Signatures signatures,
            Button add,
            Function<PunchItemEntry, List<Button>> actions) {
        addClassName("punch-list");
        var open = items.stream()
                .filter(item -> item.status() == PunchItemStatus.OPEN)
                .count();
        add(new SectionHeader(getTranslation("project.punch-list"), (int) open, add));
        items.forEach(item -> add(row(item, signatures, actions.apply(item))));
        if (items.isEmpty()) {
            add(Rows.quiet(getTranslation("project.punch-list.none")));
        }
    }

    private Div row(PunchItemEntry item, Signatures signatures, List<Button> actions) {
        var content = item.content();
        var words = Rows.words(content.place(), content.defect(), content.correctiveAction());
        if (item.settled() != null) {
            var corrected = item.status() == PunchItemStatus.CORRECTED;
            var line = new Span(
                    signatures.words(corrected ? "project.corrected-by" : "project.excepted-by", item.settled()));
            line.addClassName("meta");
            words.add(new Div(line), new Paragraph(item.settled().comment()));
        }
        var row = Rows.row(
                words,
                Looks.badge(content.severity()).plain(),
                Looks.badge(item.status()).plain(),
                new PersonLabel(signatures.persons().get(content.responsible())),
                Rows.numbers(Formats.current().date(content.dueOn())));
        actions.forEach(row::add);
        return row;
    }
}
