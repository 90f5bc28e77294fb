package org.optr.audit.ui.figures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.figures.FigureQuestion;
import org.optr.audit.figures.FigureService;
import org.optr.audit.ui.AuditTabs;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ProcessKey;
import org.optr.people.Roles;
import org.optr.ui.Formats;
import org.optr.ui.HasTrail;
import org.optr.ui.Languages;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** How one process does, in the cases that somebody chose, or how it does in some compared with others. */
@Route(FigureNavigation.LIST + "/:" + FigureNavigation.PROCESS)
@RolesAllowed({Roles.AUDITOR, Roles.PROCESS_OWNER})
class ProcessFiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final FigureService figures;
    private ProcessKey process = new ProcessKey("");
    private String title = "";

    ProcessFiguresView(FigureService figures) {
        this.figures = figures;
        addClassNames("page", "figures");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        process = new ProcessKey(
                event.getRouteParameters().get(FigureNavigation.PROCESS).orElse(""));
        var versions = figures.versions(process);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        title = Languages.name(versions.get(0).title());
        show(versions, event.getLocation().getQueryParameters());
    }

    private void show(List<Version> versions, QueryParameters address) {
        removeAll();
        var today = Formats.current().day(figures.now());
        var of = address.getSingleParameter("of");
        var with = address.getSingleParameter("with");
        var shown = of.flatMap(Choice::parse).orElseGet(() -> Choice.usual(today));
        var other = with.flatMap(Choice::parse).orElse(null);
        var form = new FigureForm(versions, today, this::choose);
        form.show(shown, other);
        add(new AuditTabs(FiguresView.class), head(), form);
        if (unread(of) || unread(with)) {
            add(new Note(
                    Look.AT_RISK, getTranslation("figures.address") + " ", getTranslation("figures.address.help")));
        }
        var versionsShown = new Drawings(figures, versions);
        add(new FigureResult(figures, versionsShown, question(shown), other == null ? null : question(other)));
    }

    private static boolean unread(Optional<String> parameter) {
        return parameter.isPresent() && parameter.flatMap(Choice::parse).isEmpty();
    }

    private Div head() {
        var context = new Div(new Span(getTranslation("figures.title")));
        context.addClassName("context-line");
        var start = new Div(context, new H1(title));
        start.addClassName("page-title");
        var head = new Div(start);
        head.addClassName("page-head");
        return head;
    }

    private FigureQuestion question(Choice choice) {
        return new FigureQuestion(process, choice.period(), Formats.current().zone(), choice.version());
    }

    private void choose(Choice shown, @Nullable Choice other) {
        var address = QueryParameters.simple(Choice.parameters(shown, other));
        UI.getCurrent().navigate(FigureNavigation.of(process.value()), address);
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("figures.title"), FigureNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
