package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.objective.ObjectiveFilter;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveStatus;
import org.optr.objective.ObjectiveSummary;
import org.optr.people.CurrentPerson;
import org.optr.shared.SubjectKind;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.HomeSection;
import org.optr.ui.Lucide;
import org.optr.ui.PaceBar;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TypeMark;

/** The objectives that the person owns, on the first page. */
@org.springframework.stereotype.Component
class MyObjectives implements HomeSection {

    private static final int SHOWN = 6;

    private final ObjectiveReader objectives;
    private final CurrentPerson current;

    MyObjectives(ObjectiveReader objectives, CurrentPerson current) {
        this.objectives = objectives;
        this.current = current;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        var mine = new ObjectiveFilter(null, null, null, current.id(), "");
        var panel = new Panel();
        panel.add(new SectionHeader(panel.getTranslation("objective.mine"), objectives.count(mine)));
        var shown = objectives.find(mine, 0, SHOWN);
        shown.forEach(objective -> panel.add(row(objective)));
        if (shown.isEmpty()) {
            panel.add(new EmptyState(
                    Lucide.TARGET,
                    panel.getTranslation("objective.mine.none"),
                    panel.getTranslation("objective.mine.none.help"),
                    new Anchor(ObjectiveNavigation.LIST, panel.getTranslation("objective.list"))));
        }
        return panel;
    }

    private static Div row(ObjectiveSummary objective) {
        var link = new Anchor(ObjectiveNavigation.path(objective.id()), objective.title());
        link.addClassName("ellipsis");
        var row = new Div(new TypeMark(SubjectKind.OBJECTIVE), link);
        row.addClassName("link-row");
        var progress = objective.figures().progress().value();
        if (progress != null && objective.status() == ObjectiveStatus.PUBLISHED) {
            row.add(
                    new PaceBar(
                            progress,
                            objective.figures().expected().value(),
                            Looks.of(objective.figures().health().shown())),
                    new Span(Formats.current().percent(progress)));
        }
        row.add(Looks.badge(objective.status(), objective.figures().health().shown())
                .plain());
        return row;
    }
}
