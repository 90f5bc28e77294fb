package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.result.NoteKind;
import org.optr.result.Scorecard;
import org.optr.result.Scorecard.OpenAction;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** What all retrospectives of a scorecard say. */
final class ScorecardNotes extends Div {

    private final transient Map<PersonId, PersonSummary> persons;

    ScorecardNotes(Scorecard card, Map<PersonId, PersonSummary> persons) {
        this.persons = persons;
        addClassName("retrospective");
        for (var kind : NoteKind.values()) {
            add(column(
                    getTranslation(StatusBadge.key(kind)),
                    card.notes().stream()
                            .filter(note -> note.kind() == kind)
                            .map(note -> row(new Paragraph(note.text()), note.by(), ""))
                            .toList()));
        }
        add(column(
                getTranslation("result.actions"),
                card.actions().stream().map(this::action).toList()));
    }

    private Div action(OpenAction open) {
        var action = open.action();
        var when = action.done()
                ? getTranslation("result.action.is-done")
                : getTranslation("result.due", Formats.current().date(action.dueOn()));
        return row(new Anchor(ResultNavigation.path(open.result()), action.title()), action.owner(), when);
    }

    private Div row(Component text, PersonId person, String when) {
        var due = new Span(when);
        due.addClassName("meta");
        var foot = new Div(new PersonLabel(persons.get(person)), due);
        foot.addClassName("foot");
        var row = new Div(text, foot);
        row.addClassName("retro-card");
        return row;
    }

    private static Panel column(String title, List<Div> rows) {
        var panel = new Panel(new SectionHeader(title, rows.size()));
        rows.forEach(panel::add);
        return panel;
    }
}
