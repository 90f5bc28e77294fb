package org.optr.objective.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.optr.objective.MissingFact;
import org.optr.objective.ObjectivePage;
import org.optr.objective.Response;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** What is said about an objective beside its figures: why it exists, what it still lacks, advice, answers. */
final class ObjectiveNotes extends Div {

    private final transient Map<PersonId, PersonSummary> persons;
    private final Instant now;

    ObjectiveNotes(ObjectivePage page, Map<PersonId, PersonSummary> persons, Instant now) {
        this.persons = persons;
        this.now = now;
        addClassName("notes");
        if (!page.content().why().isBlank()) {
            var why = new Paragraph(page.content().why());
            why.addClassName("prose");
            add(why);
        }
        if (page.status().editable() && !page.missing().isEmpty()) {
            add(new Note(Look.AT_RISK, getTranslation("objective.missing"), ""), list(page.missing()));
        }
        if (!page.status().published() && !page.hints().isEmpty()) {
            add(new HintList(page.hints()));
        }
        if (!page.status().published() && !page.responses().isEmpty()) {
            add(answers(page.responses()));
        }
    }

    private UnorderedList list(List<MissingFact> missing) {
        var list = new UnorderedList();
        for (var fact : missing) {
            list.add(new ListItem(getTranslation(fact.key(), fact.keyResult())));
        }
        return list;
    }

    private Panel answers(List<Response> responses) {
        var panel = new Panel(new SectionHeader(getTranslation("objective.answers"), responses.size()));
        responses.forEach(response -> panel.add(answer(response)));
        return panel;
    }

    private Div answer(Response response) {
        var what = getTranslation(
                "objective.answer",
                getTranslation(StatusBadge.key(response.kind())),
                response.round(),
                Formats.current().ago(response.at(), now));
        var row = new Div(new PersonLabel(persons.get(response.by())), new Paragraph(what));
        row.addClassName("answer");
        if (!response.comment().isBlank()) {
            row.add(new Paragraph(response.comment()));
        }
        return row;
    }
}
