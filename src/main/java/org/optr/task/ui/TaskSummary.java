package org.optr.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.optr.shared.SubjectKind;
import org.optr.task.TaskPage;
import org.optr.ui.Panel;
import org.optr.ui.SubjectPath;
import org.optr.ui.TypeMark;

/** A task in short: its name, what it serves, when it is due, and what shows that it is done. */
final class TaskSummary extends Panel {

    TaskSummary(TaskPage page) {
        var above = page.path().subList(0, Math.max(0, page.path().size() - 1));
        var head = new Div(
                new TypeMark(SubjectKind.TASK).large(),
                new Div(new H3(page.row().code() + " " + page.title()), new SubjectPath(above)),
                new Anchor(TaskNavigation.path(page.id()), getTranslation("action.open")));
        head.addClassName("context-head");
        var content = page.content();
        var facts = new Div(
                fact("field.due-on", TaskWords.date(content.dueOn())),
                fact("task.label.indicator", TaskWords.indicator(content.indicator())),
                fact("task.label.target", TaskWords.target(content.indicator())),
                fact(
                        "task.label.actual",
                        TaskWords.value(content.indicator(), page.row().actual())));
        facts.addClassName("task-facts");
        add(head, facts);
        if (!content.description().isBlank()) {
            add(new Paragraph(content.description()));
        }
    }

    private Span fact(String label, String value) {
        var name = new Span(getTranslation(label));
        name.addClassName("meta");
        return new Span(name, new Span(value));
    }
}
