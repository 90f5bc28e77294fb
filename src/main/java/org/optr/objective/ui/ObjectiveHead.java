package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** An objective's name, what it serves, how it stands, and what can be done with it. */
final class ObjectiveHead extends Div {

    ObjectiveHead(ObjectivePage page, List<? extends Component> buttons) {
        addClassName("page-head");
        var title = new H1(page.content().title());
        var line = new Div(
                title,
                Looks.badge(page.status(), page.figures().health().shown()).large());
        line.addClassName("title-line");
        var end = new Div();
        end.addClassName("actions");
        buttons.forEach(end::add);
        var start = new Div(context(page), line);
        start.addClassName("page-title");
        add(start, end);
    }

    private Div context(ObjectivePage page) {
        var context = new Div();
        context.addClassName("context-line");
        var ancestors = page.path().subList(0, Math.max(0, page.path().size() - 1));
        ancestors.forEach(part -> context.add(link(part)));
        context.add(new Span(getTranslation(StatusBadge.key(page.content().level()))));
        context.add(new Span(getTranslation(StatusBadge.key(page.content().commitment()))));
        if (!page.children().isEmpty()) {
            context.add(new Span(
                    Lucide.GIT_FORK.create(),
                    new Span(getTranslation(
                            "objective.supported-by", page.children().size()))));
        }
        return context;
    }

    private static Span link(PathPart part) {
        var link = new Anchor(ObjectiveNavigation.path(ObjectiveId.of(part.ref().id())), part.title());
        link.addClassName("ellipsis");
        return new Span(new TypeMark(part.ref().kind()), link);
    }
}
