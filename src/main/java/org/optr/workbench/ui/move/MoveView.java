package org.optr.workbench.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
import org.optr.shared.RuleViolation;
import org.optr.ui.EmptyState;
import org.optr.ui.ErrorWords;
import org.optr.ui.HasTrail;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.workbench.move.MoveOptions;
import org.optr.workbench.move.MoveState;
import org.optr.workbench.move.MoveSummary;
import org.optr.workbench.ui.ProcessNavigation;

/** The running cases of an earlier version, where they continue in the one in use, and what became of them. */
@Route("processes/:name/move/:from/:to")
@PermitAll
class MoveView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient MoveServices services;
    private List<Crumb> trail = List.of();
    private @Nullable MovePlan plan;

    MoveView(MoveServices services) {
        this.services = services;
        addClassNames("page", "move-page", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var from = new VersionId(parameters.get("from").orElse(""));
        var to = new VersionId(parameters.get("to").orElse(""));
        try {
            var found = services.moves().options(from, to);
            if (!found.to().name().equals(parameters.get("name").orElse(""))) {
                throw new NotFoundException();
            }
            var title = Languages.name(found.to().title());
            trail = List.of(
                    new Crumb(getTranslation("move.processes"), ProcessNavigation.LIST),
                    new Crumb(title, ProcessNavigation.path(found.to().name())));
            var kept = plan;
            show(found, kept != null && isOf(kept, found) ? kept : planOf(found));
        } catch (RuleViolation refusal) {
            removeAll();
            add(new H1(getPageTitle()), new EmptyState(Lucide.ARROW_RIGHT_LEFT, ErrorWords.of(refusal), ""));
        }
    }

    private static boolean isOf(MovePlan plan, MoveOptions found) {
        return plan.from().equals(found.from().id())
                && plan.to().equals(found.to().id());
    }

    /** Begins with what was tried or moved last, else with what is proposed. */
    private MovePlan planOf(MoveOptions found) {
        return newest(found).map(MoveSummary::plan).orElseGet(found::proposal);
    }

    private Optional<MoveSummary> newest(MoveOptions found) {
        var from = found.from().id();
        var to = found.to().id();
        return Stream.of(
                        services.moves().newest(from, to, false),
                        services.moves().newest(from, to, true))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(MoveSummary::startedAt));
    }

    private void show(MoveOptions options, MovePlan wanted) {
        plan = wanted;
        removeAll();
        var newest = newest(options);
        var head = new MoveHead(
                services, options, wanted, newest.filter(MoveView::isRunning).isPresent());
        add(head, options.cases().isEmpty() ? nobody(options) : plan(options, wanted, head));
        newest.ifPresent(last -> add(results(options, last)));
    }

    private Component plan(MoveOptions options, MovePlan wanted, MoveHead head) {
        return new PlanPanel(
                services,
                options,
                wanted,
                changed -> {
                    plan = changed;
                    head.show(changed);
                },
                loaded -> show(options, loaded));
    }

    private Component results(MoveOptions options, MoveSummary last) {
        return new MoveResults(
                services,
                last,
                () -> newest(options).orElse(last),
                new CaseWords(options),
                () -> show(
                        services.moves()
                                .options(options.from().id(), options.to().id()),
                        last.plan()));
    }

    private static boolean isRunning(MoveSummary move) {
        return !move.trial() && move.state() == MoveState.RUNNING;
    }

    private EmptyState nobody(MoveOptions found) {
        return new EmptyState(
                Lucide.CIRCLE_CHECK,
                getTranslation("move.none", found.from().number()),
                getTranslation("move.none.help", found.to().number()));
    }

    @Override
    public List<Crumb> trail() {
        return trail;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("move.title");
    }
}
