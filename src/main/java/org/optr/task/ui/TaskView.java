package org.optr.task.ui;

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
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.Ids;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskId;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.ui.HasTrail;
import org.optr.ui.SubjectSection;
import org.optr.ui.SubjectSection.Place;
import org.optr.ui.SubjectSections;

/** One task: where it is on its way, what it serves, how far it is, what shows that, its history. */
@Route(TaskNavigation.PAGE + "/:" + TaskNavigation.PARAMETER)
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final TaskReader tasks;
    private final TaskReports reports;
    private final TaskActions actions;
    private final TaskDialogs dialogs;
    private final People people;
    private final List<SubjectSection> sections;
    private final Clock clock;
    private String title = "";
    private List<Crumb> trail = List.of();

    TaskView(
            TaskReader tasks,
            TaskReports reports,
            TaskActions actions,
            TaskDialogs dialogs,
            People people,
            List<SubjectSection> sections,
            Clock clock) {
        this.tasks = tasks;
        this.reports = reports;
        this.actions = actions;
        this.dialogs = dialogs;
        this.people = people;
        this.sections = sections;
        this.clock = clock;
        addClassNames("page", "subject-page", "task-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getRouteParameters()
                .get(TaskNavigation.PARAMETER)
                .flatMap(text -> Ids.read(text, TaskId::of))
                .flatMap(tasks::page)
                .orElseThrow(NotFoundException::new);
        show(page, 0);
    }

    private void show(TaskPage page, int openTab) {
        removeAll();
        title = page.title();
        trail = TaskParts.project(page).stream()
                .map(part -> new Crumb(part.title(), ServedChain.address(part)))
                .toList();
        var tabs = new TabSheet();
        tabs.setSizeFull();
        var reload = (Runnable) () -> tasks.page(page.id()).ifPresent(now -> show(now, tabs.getSelectedIndex()));
        var persons = people.find(TaskParts.involved(page));
        var added = new SubjectSections(
                sections, new SubjectRef(SubjectKind.TASK, page.id().toString()));
        tabs.add(getTranslation("task.tab.overview"), overview(page, added, persons, reload));
        added.addTo(tabs, Place.TAB);
        added.addTo(tabs, Place.HISTORY);
        tabs.setSelectedIndex(openTab);
        var responsible = page.content().responsible();
        var doer = responsible == null ? null : persons.get(responsible);
        add(new TaskHead(page, actions.buttons(page, reload)), new TaskMetrics(page, doer, clock), tabs);
    }

    private Div overview(TaskPage page, SubjectSections added, Map<PersonId, PersonSummary> persons, Runnable reload) {
        var main = new Div();
        main.addClassName("subject-main");
        added.showIn(main, Place.TOP);
        main.add(new TaskNotes(page));
        if (page.rights().report()) {
            main.add(new ProgressPanel(page, reports));
        }
        main.add(new EvidencePanel(page, persons, dialogs, reload));
        added.showIn(main, Place.PAGE);
        var side = new Div(new ServedChain(page), new TaskPeople(page, persons), new TaskLinks(page));
        side.addClassName("subject-main");
        var columns = new Div(main, side);
        columns.addClassName("subject-columns");
        return columns;
    }

    @Override
    public List<Crumb> trail() {
        return trail;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
