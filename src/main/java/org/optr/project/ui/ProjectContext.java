package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.optr.people.People;
import org.optr.people.ui.PersonLabel;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Panel;
import org.optr.ui.SubjectSection;
import org.optr.ui.TypeMark;

/** What somebody who is asked about a project needs to know: what it is for, which objectives it serves, its figures. */
@org.springframework.stereotype.Component
class ProjectContext implements SubjectSection {

    private final ProjectReader projects;
    private final People people;

    ProjectContext(ProjectReader projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.PROJECT;
    }

    @Override
    public String title() {
        return "project.context";
    }

    @Override
    public Place place() {
        return Place.CONTEXT;
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public Component show(SubjectRef subject) {
        var content = new Div();
        content.addClassName("subject-context");
        projects.page(ProjectId.of(subject.id())).ifPresent(page -> fill(content, page));
        return content;
    }

    private void fill(Div content, ProjectPage page) {
        var manager = people.find(page.manager()).orElse(null);
        var head = new Div(
                new TypeMark(SubjectKind.PROJECT).large(),
                new Div(new H3(page.title()), new PersonLabel(manager)),
                new Anchor(ProjectNavigation.path(page.id()), content.getTranslation("action.open")));
        head.addClassName("context-head");
        var summary = new Panel(head, new Paragraph(PeriodWords.of(page.period())));
        if (!page.purpose().isBlank()) {
            summary.add(new Paragraph(page.purpose()));
        }
        content.add(summary);
        page.money().map(InvestmentStrip::new).ifPresent(content::add);
        content.add(new ServedObjectives(page));
    }
}
