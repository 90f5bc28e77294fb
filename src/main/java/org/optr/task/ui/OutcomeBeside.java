package org.optr.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ui.ObjectiveNavigation;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.optr.ui.TypeMark;

/** How far the outcome is for which a project is done: beside its work, and said to be no part of it. */
final class OutcomeBeside extends Div {

    OutcomeBeside(ObjectivePage objective) {
        addClassName("stack");
        var progress = objective.figures().progress().value();
        var reached = new Span(
                progress == null
                        ? getTranslation("figure.none")
                        : getTranslation(
                                "task.work.outcome.reached", Formats.current().percent(progress)));
        reached.addClassName("numbers");
        var row = new Div(
                new TypeMark(SubjectKind.OBJECTIVE),
                new Anchor(
                        ObjectiveNavigation.path(objective.id()),
                        objective.content().title()),
                reached);
        row.addClassName("link-row");
        add(new H3(getTranslation("task.work.outcome")), new Paragraph(getTranslation("task.work.outcome.why")), row);
    }
}
