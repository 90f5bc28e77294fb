package org.optr.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.optr.task.TaskPage;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** What is said about a task beside its figures: what it lacks or waits for, why it came back, what it is. */
final class TaskNotes extends Div {

    TaskNotes(TaskPage page) {
        addClassName("notes");
        if (!page.reason().isEmpty()) {
            add(new Note(Look.DRAFT, getTranslation("task.said-last"), page.reason()));
        }
        if (page.row().waits() && page.status().open()) {
            add(new Note(Look.AT_RISK, getTranslation("task.waiting"), getTranslation("task.waiting.help")));
        }
        if (!page.row().missing().isEmpty()) {
            add(new Note(Look.AT_RISK, getTranslation("task.missing"), ""), missing(page));
        }
        prose(page.content().description());
        if (!page.note().isEmpty()) {
            add(new Note(Look.DRAFT, getTranslation("task.last-report"), page.note()));
        }
    }

    private UnorderedList missing(TaskPage page) {
        var list = new UnorderedList();
        page.row().missing().forEach(fact -> list.add(new ListItem(getTranslation(fact.key(), fact.part()))));
        return list;
    }

    private void prose(String text) {
        if (!text.isBlank()) {
            var prose = new Paragraph(text);
            prose.addClassName("prose");
            add(prose);
        }
    }
}
