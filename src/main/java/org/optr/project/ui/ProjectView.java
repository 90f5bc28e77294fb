package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.optr.objective.Health;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitSummary;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.project.StatusReports;
import org.optr.shared.Ids;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.HasTrail;
import org.optr.ui.SubjectSection;
import org.optr.ui.SubjectSection.Place;
import org.optr.ui.SubjectSections;

/** One project: where it is on its way, its business case and what was answered, its plan, its history. */
@Route(ProjectNavigation.LIST + "/:" + ProjectNavigation.PARAMETER)
@PermitAll
class ProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final ProjectReader projects;
    private final ProjectActions actions;
    private final PlanDialogs planDialogs;
    private final StatusReports reports;
    private final WorkDone work;
    private final People people;
    private final List<SubjectSection> sections;
    private final Clock clock;
    private String title = "";

    ProjectView(
            ProjectReader projects,
            ProjectActions actions,
            PlanDialogs planDialogs,
            StatusReports reports,
            WorkDone work,
            People people,
            List<SubjectSection> sections,
            Clock clock) {
        this.projects = projects;
        this.actions = actions;
        this.planDialogs = planDialogs;
        this.reports = reports;
        this.work = work;
        this.people = people;
        this.sections = sections;
        this.clock = clock;
        addClassNames("page", "subject-page", "project-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getRouteParameters()
                .get(ProjectNavigation.PARAMETER)
                .flatMap(text -> Ids.read(text, ProjectId::of))
                .flatMap(projects::page)
                .orElseThrow(NotFoundException::new);
        show(page, 0);
    }

    private void show(ProjectPage page, int openTab) {
        removeAll();
        title = page.title();
        var tabs = new TabSheet();
        tabs.setSizeFull();
        var reload = (Runnable) () -> projects.page(page.id()).ifPresent(now -> show(now, tabs.getSelectedIndex()));
        var persons = people.find(Involved.in(page));
        var added = new SubjectSections(
                sections, new SubjectRef(SubjectKind.PROJECT, page.id().toString()));
        tabs.add(getTranslation("project.tab.overview"), overview(page, added, persons));
        if (!projects.hasRun(page.id())) {
            tabs.add(getTranslation("project.deliverables"), new PlanPanel(page, persons, planDialogs, reload));
        }
        added.addTo(tabs, Place.TAB);
        added.addTo(tabs, Place.HISTORY);
        tabs.setSelectedIndex(openTab);
        var unit = people.unit(page.unit()).map(UnitSummary::name).orElse("");
        add(
                new ProjectHead(page, unit, health(page), actions.buttons(page, reload)),
                new ProjectMetrics(page, persons, work),
                tabs);
    }

    private Optional<Health> health(ProjectPage page) {
        return page.status().underWay()
                ? reports.latest(page.id()).map(report -> report.content().health())
                : Optional.empty();
    }

    private Div overview(ProjectPage page, SubjectSections added, Map<PersonId, PersonSummary> persons) {
        var main = new Div();
        main.addClassName("subject-main");
        added.showIn(main, Place.TOP);
        main.add(new ProjectNotes(page), new BusinessCasePanel(page));
        added.showIn(main, Place.PAGE);
        var side = new Div(new AnswersPanel(page.answers(), persons, clock.instant()), new ServedObjectives(page));
        side.addClassName("subject-main");
        var columns = new Div(main, side);
        columns.addClassName("subject-columns");
        return columns;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("project.list"), ProjectNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
