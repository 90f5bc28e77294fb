package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.CaseReplays;
import org.optr.audit.retention.RemovedCase;
import org.optr.audit.retention.RemovedCases;
import org.optr.engine.RunId;
import org.optr.ui.HasTrail;
import org.optr.ui.Languages;
import org.optr.ui.ThreePane;

/** A case as it went, event by event. */
@Route("audit/cases/:run")
@PermitAll
class CaseReplayView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail, ThreePane {

    private final CaseReplays replays;
    private final RemovedCases removed;
    private final ReplayParts parts;
    private String title = "";

    CaseReplayView(CaseReplays replays, RemovedCases removed, ReplayParts parts) {
        this.replays = replays;
        this.removed = removed;
        this.parts = parts;
        addClassNames("page", "subject-page", "process-page", "replay-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = new RunId(event.getRouteParameters().get("run").orElse(""));
        replays.find(run, page(event))
                .ifPresentOrElse(this::show, () -> show(removed.find(run).orElseThrow(NotFoundException::new)));
    }

    private static int page(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EventPages.PAGE)
                .filter(page -> page.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private void show(RemovedCase found) {
        removeAll();
        title = found.process().value();
        add(new RemovedCaseNote(found, title));
    }

    private void show(CaseReplay replay) {
        removeAll();
        var subject = replay.subject();
        title = subject == null ? Languages.name(replay.run().processName()) : subject.title();
        add(parts.head(replay, title), new ReplayPanel(replay, parts));
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("replay.trail.audit"), "audit"),
                new Crumb(getTranslation("replay.cases"), "audit"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
