package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveStatus;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectSummary;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.SubjectSection;
import org.optr.ui.TypeMark;

/** The projects that serve an objective, with a way to the next one once the objective is published. */
@org.springframework.stereotype.Component
class LinkedProjects implements SubjectSection {

    private final ProjectReader projects;
    private final ObjectiveReader objectives;
    private final ProjectDialogs dialogs;
    private final People people;

    LinkedProjects(ProjectReader projects, ObjectiveReader objectives, ProjectDialogs dialogs, People people) {
        this.projects = projects;
        this.objectives = objectives;
        this.dialogs = dialogs;
        this.people = people;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE;
    }

    @Override
    public String title() {
        return "project.linked";
    }

    @Override
    public Place place() {
        return Place.PAGE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component show(SubjectRef subject) {
        var content = new Div();
        objectives
                .page(ObjectiveId.of(subject.id()))
                .filter(objective -> objective.status().published())
                .ifPresent(objective -> content.add(panel(objective)));
        content.setVisible(content.getComponentCount() > 0);
        return content;
    }

    private Panel panel(ObjectivePage objective) {
        var linked = projects.ofObjective(objective.id());
        var panel = new Panel();
        var propose = new Button(
                panel.getTranslation("project.new"), Lucide.PLUS.create(), click -> dialogs.proposeFor(objective));
        propose.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        propose.setVisible(objective.status() == ObjectiveStatus.PUBLISHED);
        panel.add(new SectionHeader(panel.getTranslation(title()), linked.size(), propose));
        var managers = people.find(linked.stream().map(ProjectSummary::manager).toList());
        linked.forEach(project -> panel.add(row(project, managers.get(project.manager()))));
        if (linked.isEmpty()) {
            var none = new Paragraph(panel.getTranslation("project.linked.none"));
            none.addClassName("quiet");
            panel.add(none);
        }
        return panel;
    }

    private static Div row(ProjectSummary project, @Nullable PersonSummary manager) {
        var end = new Span(Formats.current().date(project.period().endsOn()));
        end.addClassName("numbers");
        var row = new Div(
                new TypeMark(SubjectKind.PROJECT),
                new Anchor(ProjectNavigation.path(project.id()), project.title()),
                Looks.badge(project.status()).plain(),
                new PersonLabel(manager),
                end);
        row.addClassNames("link-row", "project-row");
        return row;
    }
}
