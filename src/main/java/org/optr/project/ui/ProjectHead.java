package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.optr.objective.Health;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ui.ObjectiveNavigation;
import org.optr.project.ProjectPage;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.ui.TypeMark;

/** A project's name, the objectives it serves, where it stands, and what can be done with it. */
final class ProjectHead extends Div {

    /** @param health as the last status report says; empty before the first one, and once the project is over */
    ProjectHead(ProjectPage page, String unit, Optional<Health> health, List<? extends Component> buttons) {
        addClassName("page-head");
        var line = new Div(new H1(page.title()), Looks.badge(page.status()).large());
        line.addClassName("title-line");
        health.ifPresent(reported -> line.add(Looks.badge(reported).large()));
        var context = new Div();
        context.addClassName("context-line");
        page.path().stream()
                .filter(part -> part.ref().kind() == SubjectKind.OBJECTIVE)
                .map(ProjectHead::link)
                .forEach(context::add);
        context.add(new Span(unit));
        var start = new Div(context, line);
        start.addClassName("page-title");
        var end = new Div();
        end.addClassName("actions");
        buttons.forEach(end::add);
        add(start, end);
    }

    private static Span link(PathPart part) {
        var link = new Anchor(ObjectiveNavigation.path(ObjectiveId.of(part.ref().id())), part.title());
        link.addClassName("ellipsis");
        return new Span(new TypeMark(part.ref().kind()), link);
    }
}
