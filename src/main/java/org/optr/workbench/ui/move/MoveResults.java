package org.optr.workbench.ui.move;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Supplier;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.Polling;
import org.optr.ui.SectionHeader;
import org.optr.workbench.move.CaseOutcome;
import org.optr.workbench.move.MoveState;
import org.optr.workbench.move.MoveSummary;

/** How far a move or a trial is, and what it tells of each case; it follows while cases are settled, whichever
 * node settles them. */
final class MoveResults extends Panel {

    private final transient MoveServices services;
    private final transient Supplier<MoveSummary> read;
    private final transient CaseWords words;
    private final transient Runnable ended;
    private MoveSummary shown;
    private final Polling polling = new Polling();

    /** @param ended runs when a move that was seen running is over */
    MoveResults(MoveServices services, MoveSummary first, Supplier<MoveSummary> read, CaseWords words, Runnable ended) {
        this.services = services;
        this.read = read;
        this.words = words;
        this.ended = ended;
        shown = first;
        addClassName("move-results");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        follow(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.end(detach.getUI());
    }

    private void follow(UI ui) {
        polling.whileRunning(isRunning(), ui, () -> look(ui));
    }

    private void look(UI ui) {
        shown = read.get();
        show();
        follow(ui);
        if (!isRunning()) {
            ended.run();
        }
    }

    private boolean isRunning() {
        return shown.state() == MoveState.RUNNING;
    }

    private void show() {
        removeAll();
        var kind = shown.trial() ? "trial" : "move";
        var state = shown.state().name().toLowerCase(Locale.ROOT);
        var head = new SectionHeader(getTranslation("move.results." + kind), null, buttons());
        var said = new Div(getTranslation("move.state." + kind + "." + state, settled(), shown.total()));
        said.addClassName("move-said");
        add(head, progress(), said);
        if (!isRunning()) {
            add(new CaseTable(services, shown, words));
        }
    }

    private Button[] buttons() {
        var button =
                switch (shown.state()) {
                    case RUNNING ->
                        button("move.stop", Lucide.X, () -> services.moves().stop(shown.id()));
                    case STOPPED ->
                        button("move.continue", Lucide.ARROW_RIGHT, () -> services.moves()
                                .proceed(shown.id()));
                    case DONE -> null;
                };
        return button == null ? new Button[0] : new Button[] {button};
    }

    private Button button(String label, Lucide icon, Runnable command) {
        var button = new Button(getTranslation(label), icon.create(14), click -> services.attempt(command));
        button.addThemeName("small");
        return button;
    }

    private long settled() {
        return shown.total() - shown.count(CaseOutcome.WAITING);
    }

    private Div progress() {
        var bar = new Div();
        bar.addClassName("move-bar");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", getTranslation("move.progress"));
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", Long.toString(shown.total()));
        bar.getElement().setAttribute("aria-valuenow", Long.toString(settled()));
        for (var outcome : CaseOutcome.values()) {
            var count = shown.count(outcome);
            var piece = new Span();
            piece.addClassName(CaseWords.look(outcome).className());
            piece.getStyle().set("flex-grow", Long.toString(count));
            piece.setVisible(count > 0);
            piece.setTitle(Formats.current().number(count));
            bar.add(piece);
        }
        return bar;
    }
}
