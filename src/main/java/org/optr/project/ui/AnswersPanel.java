package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.project.ProjectAnswer;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** What those who were asked answered, the latest first. */
final class AnswersPanel extends Panel {

    private final transient Map<PersonId, PersonSummary> persons;
    private final Instant now;

    AnswersPanel(List<ProjectAnswer> answers, Map<PersonId, PersonSummary> persons, Instant now) {
        this.persons = persons;
        this.now = now;
        add(new SectionHeader(getTranslation("project.answers"), answers.size()));
        for (var i = answers.size() - 1; i >= 0; i--) {
            add(row(answers.get(i)));
        }
        if (answers.isEmpty()) {
            var none = new Paragraph(getTranslation("project.answers.none"));
            none.addClassName("quiet");
            add(none);
        }
    }

    private Div row(ProjectAnswer answer) {
        var what = getTranslation(
                "project.answer",
                getTranslation(StatusBadge.key(answer.kind())),
                answer.round(),
                Formats.current().ago(answer.at(), now));
        var row = new Div(new PersonLabel(persons.get(answer.by())), new Paragraph(what));
        row.addClassName("answer");
        if (!answer.comment().isBlank()) {
            row.add(new Paragraph(answer.comment()));
        }
        return row;
    }
}
