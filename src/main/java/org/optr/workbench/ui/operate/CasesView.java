package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.html.Anchor;
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
import org.optr.engine.ModelLibrary;
import org.optr.engine.RunningCases;
import org.optr.ui.HasTrail;
import org.optr.ui.Languages;
import org.optr.workbench.operate.Workload;
import org.optr.workbench.ui.ProcessNavigation;

/** The running cases of a process, and where they wait. */
@Route("processes/:name/cases")
@PermitAll
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final ModelLibrary library;
    private final RunningCases cases;
    private final Workload workload;
    private final Clock clock;
    private String name = "";
    private String process = "";

    CasesView(ModelLibrary library, RunningCases cases, Workload workload, Clock clock) {
        this.library = library;
        this.cases = cases;
        this.workload = workload;
        this.clock = clock;
        addClassNames("page", "subject-page", "process-page", "cases-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name = event.getRouteParameters().get("name").orElse("");
        var versions = library.versions(name);
        if (versions.isEmpty() || !cases.mayRead()) {
            throw new NotFoundException();
        }
        process = Languages.name(versions.get(0).title());
        removeAll();
        add(head(), new CasesPanel(library, cases, versions, clock.instant()));
    }

    private Div head() {
        var context = new Div(new Span(process));
        context.addClassName("context-line");
        var start = new Div(context, new H1(getTranslation("cases.title")));
        start.addClassName("page-title");
        var end = new Div();
        end.addClassName("actions");
        if (workload.mayRead()) {
            end.add(new Anchor(ProcessNavigation.WORKLOAD, getTranslation("workload.title")));
        }
        var head = new Div(start, end);
        head.addClassName("page-head");
        return head;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("library.title"), ProcessNavigation.LIST),
                new Crumb(process, ProcessNavigation.path(name)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cases.title");
    }
}
