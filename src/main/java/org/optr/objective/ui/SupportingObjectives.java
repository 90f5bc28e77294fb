package org.optr.objective.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.optr.objective.ObjectiveLink;
import org.optr.shared.SubjectKind;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** The objectives that serve this one. */
final class SupportingObjectives extends Panel {

    SupportingObjectives(List<ObjectiveLink> children) {
        add(new SectionHeader(getTranslation("objective.supporting"), children.size()));
        for (var child : children) {
            var row = new Div(
                    new TypeMark(SubjectKind.OBJECTIVE),
                    new Anchor(ObjectiveNavigation.path(child.id()), child.title()),
                    new StatusBadge(child.status(), Looks.of(child.status())).plain());
            row.addClassName("link-row");
            add(row);
        }
    }
}
