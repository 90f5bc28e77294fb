package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.optr.people.PersonSummary;
import org.optr.ui.HasTrail;
import org.optr.workbench.operate.Workload;
import org.optr.workbench.ui.ProcessNavigation;

/** Who has how much to do, who has too much, and what it is. */
@Route(ProcessNavigation.WORKLOAD)
@PermitAll
class WorkloadView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final int PAGE = 100;

    private final Workload workload;
    private final Reassignment reassignment;
    private final Clock clock;
    private final Div items = new Div();
    private int shown = PAGE;

    WorkloadView(Workload workload, Reassignment reassignment, Clock clock) {
        this.workload = workload;
        this.reassignment = reassignment;
        this.clock = clock;
        addClassNames("page", "subject-page", "process-page", "workload-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!workload.mayRead()) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        removeAll();
        items.removeAll();
        var start =
                new Div(new Div(new Span(getTranslation("workload.help"))), new H1(getTranslation("workload.title")));
        start.addClassName("page-title");
        var head = new Div(start);
        head.addClassName("page-head");
        var content =
                new Div(new PeopleTable(workload.people(shown), clock.instant(), this::show, this::showMore), items);
        content.addClassName("stack");
        add(head, content);
    }

    private void showMore() {
        shown += PAGE;
        show();
    }

    private void show(PersonSummary person) {
        items.removeAll();
        items.add(new PersonItems(person, workload.itemsOf(person.id()), reassignment, this::show));
        items.scrollIntoView();
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("library.title"), ProcessNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workload.title");
    }
}
