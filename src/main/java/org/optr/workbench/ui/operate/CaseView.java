package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.optr.engine.CaseDisclosures;
import org.optr.engine.CaseOperations;
import org.optr.engine.FailedSteps;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases;
import org.optr.engine.RunningCases.CaseDetail;
import org.optr.engine.RunningCases.RunningCase;
import org.optr.people.People;
import org.optr.ui.CaseReplayLink;
import org.optr.ui.Formats;
import org.optr.ui.HasTrail;
import org.optr.ui.Languages;
import org.optr.ui.SubjectSection;
import org.optr.ui.SubjectSection.Place;
import org.optr.ui.SubjectSections;
import org.optr.workbench.ui.ProcessNavigation;

/** One running case: where it is, what stopped it, what it knows, and what can be done about it. */
@Route("processes/:name/cases/:run")
@PermitAll
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final RunningCases cases;
    private final CaseOperations operations;
    private final CaseDisclosures disclosures;
    private final FailedSteps failedSteps;
    private final People people;
    private final List<SubjectSection> sections;
    private final Clock clock;
    private String process = "";
    private String processTitle = "";
    private String title = "";
    private int openTab;

    CaseView(
            RunningCases cases,
            CaseOperations operations,
            CaseDisclosures disclosures,
            FailedSteps failedSteps,
            People people,
            List<SubjectSection> sections,
            Clock clock) {
        this.cases = cases;
        this.operations = operations;
        this.disclosures = disclosures;
        this.failedSteps = failedSteps;
        this.people = people;
        this.sections = sections;
        this.clock = clock;
        addClassNames("page", "subject-page", "process-page", "case-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        process = event.getRouteParameters().get("name").orElse("");
        var run = new RunId(event.getRouteParameters().get("run").orElse(""));
        show(cases.find(run)
                .filter(found -> found.picture().run().process().value().equals(process))
                .orElseThrow(NotFoundException::new));
    }

    private void show(CaseDetail detail) {
        removeAll();
        var running = detail.running();
        processTitle = Languages.name(detail.picture().run().processName());
        title = CaseWords.title(running);
        var refusal = operations.refusal(running.id());
        var actions = refusal.isPresent()
                ? null
                : new CaseActions(operations, running.id(), detail.suspension() != null, () -> reload(running.id()));
        var notes = new CaseNotes();
        notes.failed(failedSteps, failedSteps.in(running.id()), clock.instant(), () -> reload(running.id()));
        notes.suspended(detail.suspension(), people);
        refusal.ifPresent(notes::refused);
        var tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(getTranslation("cases.tab.diagram"), CasePicture.of(detail.picture()));
        tabs.add(
                getTranslation("cases.variables"),
                new Div(
                        new ClosedValues(disclosures, running.id(), () -> reload(running.id())),
                        new VariablesPanel(operations.variables(running.id()), actions)));
        if (running.subject() != null) {
            new SubjectSections(sections, running.subject().ref()).addTo(tabs, Place.HISTORY);
        }
        tabs.setSelectedIndex(openTab);
        tabs.addSelectedChangeListener(change -> openTab = tabs.getSelectedIndex());
        var head = head(running);
        if (actions != null) {
            head.add(actions);
        }
        add(head, notes, tabs);
    }

    private Div head(RunningCase running) {
        var context = new Div(
                new Span(processTitle),
                new Span(getTranslation("library.version-number", running.version())),
                new Span(getTranslation("cases.started", Formats.current().dateTime(running.startedAt()))));
        if (running.subject() != null) {
            context.add(new Anchor(running.subject().link(), getTranslation("cases.subject")));
        }
        context.add(new Anchor(CaseReplayLink.of(running.id().value()), getTranslation("cases.replay")));
        context.addClassName("context-line");
        var line = new Div(new H1(title), CaseWords.state(running.state()).large());
        line.addClassName("title-line");
        var start = new Div(context, line);
        start.addClassName("page-title");
        var head = new Div(start);
        head.addClassName("page-head");
        return head;
    }

    /** A case that has ended meanwhile is not among the running ones any more. */
    private void reload(RunId run) {
        cases.find(run).ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(ProcessNavigation.cases(process)));
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("library.title"), ProcessNavigation.LIST),
                new Crumb(processTitle, ProcessNavigation.path(process)),
                new Crumb(getTranslation("cases.title"), ProcessNavigation.cases(process)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
