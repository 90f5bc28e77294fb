package org.optr.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.task.TaskPage;
import org.optr.ui.TypeMark;

/** A task's name, the objective and the project it belongs to, where it stands, and what can be done with it. */
final class TaskHead extends Div {

    TaskHead(TaskPage page, List<Button> buttons) {
        addClassName("page-head");
        var line = new Div(
                new H1(page.row().code() + " " + page.title()),
                Looks.badge(page.status()).large());
        line.addClassName("title-line");
        var context = new Div();
        context.addClassName("context-line");
        Stream.of(TaskParts.objective(page), TaskParts.project(page))
                .flatMap(part -> part.stream())
                .map(TaskHead::link)
                .forEach(context::add);
        var start = new Div(context, line);
        start.addClassName("page-title");
        var end = new Div();
        end.addClassName("actions");
        buttons.forEach(end::add);
        add(start, end);
    }

    private static Span link(PathPart part) {
        var link = new Anchor(ServedChain.address(part), part.title());
        link.addClassName("ellipsis");
        return new Span(new TypeMark(part.ref().kind()), link);
    }
}
