package org.optr.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ui.ObjectiveNavigation;
import org.optr.project.ProjectId;
import org.optr.project.ui.ProjectNavigation;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.task.TaskPage;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TypeMark;

/** What a task is for: its project, and every objective above, up to that of the company. */
final class ServedChain extends Panel {

    ServedChain(TaskPage page) {
        add(new SectionHeader(getTranslation("task.serves"), null));
        var path = page.path();
        for (var i = path.size() - 2; i >= 0; i--) {
            add(row(path.get(i)));
        }
    }

    private static Div row(PathPart part) {
        var row = new Div(new TypeMark(part.ref().kind()), new Anchor(address(part), part.title()));
        row.addClassName("link-row");
        return row;
    }

    static String address(PathPart part) {
        var id = part.ref().id();
        return switch (part.ref().kind()) {
            case PROJECT -> ProjectNavigation.path(ProjectId.of(id));
            default -> ObjectiveNavigation.path(ObjectiveId.of(id));
        };
    }
}
