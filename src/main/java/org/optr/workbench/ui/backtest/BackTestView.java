package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Ids;
import org.optr.shared.Period;
import org.optr.ui.EmptyState;
import org.optr.ui.HasTrail;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Polling;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.backtest.BackTestStatus;
import org.optr.workbench.backtest.BackTestSummary;
import org.optr.workbench.ui.ProcessNavigation;

/** What a draft would have done to the decisions and cases of a period. */
@Route("processes/drafts/:draft/back-test")
@PermitAll
class BackTestView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final BackTestServices services;
    private final Div content = new Div();
    private final RunBar bar;
    private @Nullable DraftPage draft;
    private final Polling polling = new Polling();
    private boolean running;

    BackTestView(BackTestServices services) {
        this.services = services;
        bar = new RunBar(services.tests().usualPeriod(), this::start, this::stop);
        addClassNames("page", "subject-page", "back-test-page", "process-page");
        content.addClassName("back-test-content");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("draft")
                .flatMap(text -> Ids.read(text, DraftId::of))
                .orElseThrow(NotFoundException::new);
        var page = services.drafts().open(id);
        draft = page;
        removeAll();
        var head = new Div(
                new H1(getTranslation("back-test.title")),
                new Anchor(ProcessNavigation.path(id), getTranslation("back-test.to-editor")));
        head.addClassName("page-head");
        var help = new Paragraph(getTranslation("back-test.help"));
        help.addClassName("meta");
        add(head, help, bar, content);
        show(page);
    }

    private void show(DraftPage page) {
        content.removeAll();
        var last = services.tests().last(page.summary().id());
        running = last.filter(test -> test.status() == BackTestStatus.RUNNING).isPresent();
        bar.show(services.tests().mayRun() && page.summary().status().alive(), running);
        last.ifPresentOrElse(
                test -> show(page, test),
                () -> content.add(new EmptyState(
                        Lucide.FLASK_CONICAL,
                        getTranslation("back-test.not-run"),
                        getTranslation("back-test.not-run.help"))));
        poll();
    }

    private void show(DraftPage page, BackTestSummary test) {
        content.add(new TestState(test, services.people()), new BackTestResult(services, page, test));
    }

    private void start(Period period) {
        if (draft != null) {
            var id = draft.summary().id();
            Messages.attempt(() -> services.tests().start(id, period), "back-test.started");
            show(services.drafts().open(id));
        }
    }

    private void stop() {
        if (draft != null) {
            var id = draft.summary().id();
            Messages.attempt(
                    () -> services.tests().last(id).ifPresent(test -> services.tests()
                            .stop(test.id())),
                    "back-test.stopped-now");
            show(services.drafts().open(id));
        }
    }

    private void poll() {
        polling.whileRunning(running, UI.getCurrent(), () -> {
            if (draft != null) {
                show(services.drafts().open(draft.summary().id()));
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        poll();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.end(detach.getUI());
    }

    @Override
    public List<Crumb> trail() {
        return draft == null ? List.of() : services.trail().to(draft.summary());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("back-test.title");
    }
}
