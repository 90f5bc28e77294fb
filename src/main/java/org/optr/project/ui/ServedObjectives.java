package org.optr.project.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.optr.objective.ObjectiveLink;
import org.optr.objective.ui.ObjectiveNavigation;
import org.optr.project.ProjectPage;
import org.optr.shared.SubjectKind;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TypeMark;

/** The objectives that a project serves, the leading one first. */
final class ServedObjectives extends Panel {

    ServedObjectives(ProjectPage page) {
        add(new SectionHeader(
                getTranslation("project.objectives"), page.objectives().size()));
        Stream.concat(Stream.of(page.leading()), page.supports().stream())
                .filter(page.objectives()::containsKey)
                .map(page.objectives()::get)
                .forEach(objective -> add(row(objective, objective.id().equals(page.leading()))));
    }

    private Div row(ObjectiveLink objective, boolean leading) {
        var role = new Span(getTranslation(leading ? "project.objective.leading" : "project.objective.supported"));
        role.addClassName("meta");
        var row = new Div(
                new TypeMark(SubjectKind.OBJECTIVE),
                new Anchor(ObjectiveNavigation.path(objective.id()), objective.title()),
                role);
        row.addClassName("link-row");
        return row;
    }
}
