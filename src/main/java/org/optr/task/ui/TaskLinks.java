package org.optr.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.shared.SubjectKind;
import org.optr.task.TaskLink;
import org.optr.task.TaskPage;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TypeMark;

/** What a task waits for, and what waits for it. */
final class TaskLinks extends Panel {

    TaskLinks(TaskPage page) {
        add(new SectionHeader(
                getTranslation("task.label.dependencies"),
                page.predecessors().size() + page.successors().size()));
        list("task.label.predecessors", page.predecessors());
        list("task.label.successors", page.successors());
        if (page.predecessors().isEmpty() && page.successors().isEmpty()) {
            var none = new Paragraph(getTranslation("task.dependencies.none"));
            none.addClassName("quiet");
            add(none);
        }
    }

    private void list(String role, List<TaskLink> links) {
        links.forEach(link -> add(row(role, link)));
    }

    private Div row(String role, TaskLink link) {
        var name = new Span(getTranslation(role));
        name.addClassName("meta");
        var row = new Div(
                new TypeMark(SubjectKind.TASK),
                new Anchor(TaskNavigation.path(link.id()), link.code() + " " + link.title()),
                name,
                Looks.badge(link.status()).plain());
        row.addClassName("link-row");
        return row;
    }
}
