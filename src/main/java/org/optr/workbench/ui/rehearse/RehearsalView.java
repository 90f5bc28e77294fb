package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.optr.form.FormPreviews;
import org.optr.shared.Ids;
import org.optr.shared.RuleViolation;
import org.optr.ui.EmptyState;
import org.optr.ui.ErrorWords;
import org.optr.ui.HasTrail;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Note;
import org.optr.ui.Panel;
import org.optr.ui.ThreePane;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftService;
import org.optr.workbench.rehearse.RehearsalId;
import org.optr.workbench.rehearse.RehearsalPage;
import org.optr.workbench.rehearse.RehearsalService;
import org.optr.workbench.ui.DraftTrail;
import org.optr.workbench.ui.ProcessNavigation;

/** A draft is tried, apart from every other screen: its drawing with what happened, what it waits for now, and what happened so far. */
@Route("processes/drafts/:draft/try")
@PermitAll
class RehearsalView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, HasTrail, ThreePane, RehearsalBar.Actions {

    private final transient RehearsalService rehearsals;
    private final transient DraftService drafts;
    private final transient FormPreviews previews;
    private final transient DraftTrail trail;
    private final transient KnownNames names;
    private transient @Nullable DraftPage draft;
    private transient @Nullable RehearsalId running;
    private transient Map<String, @Nullable Object> inputs = Map.of();

    RehearsalView(
            RehearsalService rehearsals,
            DraftService drafts,
            FormPreviews previews,
            DraftTrail trail,
            KnownNames names) {
        this.rehearsals = rehearsals;
        this.drafts = drafts;
        this.previews = previews;
        this.trail = trail;
        this.names = names;
        addClassName("rehearsal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("draft")
                .flatMap(text -> Ids.read(text, DraftId::of))
                .orElseThrow(NotFoundException::new);
        var found = drafts.open(id);
        if (draft != null && !id().equals(id)) {
            end();
        }
        draft = found;
        if (rehearsals.mayRehearse()) {
            running().ifPresentOrElse(this::show, () -> showStart());
        } else {
            show(new EmptyState(
                    Lucide.WORKFLOW, getTranslation("try.owners-only"), getTranslation("try.owners-only.help")));
        }
    }

    private DraftPage draft() {
        return Objects.requireNonNull(draft);
    }

    private DraftId id() {
        return draft().summary().id();
    }

    private Optional<RehearsalPage> running() {
        return Optional.ofNullable(running).flatMap(rehearsals::find);
    }

    private void show(Component... content) {
        removeAll();
        add(content);
    }

    private void showStart(Component... above) {
        var words = new DataNames(rehearsals.words(draft().models()), names::who);
        var form = new StartForm(rehearsals.inputs(id()), words, inputs, this::start);
        show(above);
        add(new RehearsalBar(draft().revision(), this), form);
    }

    private void start(Map<String, @Nullable Object> data) {
        end();
        show(rehearsals.begin(id(), data));
    }

    private void show(RehearsalPage page) {
        running = page.id();
        inputs = page.inputs();
        var newer = drafts.open(id()).revision();
        var words = new DataNames(rehearsals.words(page.models()), names::who);
        var now = new NowPanel(page, new WaitCards(page, words, names, previews, rehearsals, this::act, this::submit));
        var story = new StoryTabs(page, words, names);
        var below = new Div(now, story);
        below.addClassName("rehearsal-below");
        show(new RehearsalBar(page, newer, this), new Panel(new RehearsalPicture(page)), below);
    }

    /** Shows what came of it, or why it was not done. */
    private void act(Supplier<RehearsalPage> step) {
        try {
            submit(step);
        } catch (RuleViolation refusal) {
            Messages.error(refusal);
        }
    }

    /** As {@link #act}, for a form, which itself shows why it was not done. Nothing can be done in what has ended. */
    private void submit(Supplier<RehearsalPage> step) {
        try {
            show(step.get());
        } catch (RuleViolation refusal) {
            if (running().isPresent()) {
                throw refusal;
            }
            showStart(new Div(new Note(Look.OFF_TRACK, getTranslation("try.ended"), " " + ErrorWords.of(refusal))));
        }
    }

    @Override
    public void back() {
        act(() -> rehearsals.back(Objects.requireNonNull(running)));
    }

    @Override
    public void startAgain() {
        end();
        showStart();
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(ProcessNavigation.path(id()));
    }

    /** However this screen is left: by a link, with its tab or with the session. */
    @Override
    protected void onDetach(DetachEvent detach) {
        end();
    }

    private void end() {
        if (running != null) {
            rehearsals.end(running);
            running = null;
        }
    }

    @Override
    public List<Crumb> trail() {
        return draft == null ? List.of() : trail.to(draft.summary());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("try.title");
    }
}
