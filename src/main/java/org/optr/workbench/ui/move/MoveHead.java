package org.optr.workbench.ui.move;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.Choice;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.workbench.move.MoveOptions;

/** Which cases move where, and the buttons that try it and do it. */
final class MoveHead extends Div {

    private final transient MoveServices services;
    private final transient MoveOptions options;
    private final Div actions = new Div();
    private final boolean running;

    /** @param running whether cases are being moved already */
    MoveHead(MoveServices services, MoveOptions options, MovePlan plan, boolean running) {
        this.services = services;
        this.options = options;
        this.running = running;
        addClassName("page-head");
        var versions = new Span(getTranslation(
                "move.versions-of",
                Languages.name(options.to().title()),
                options.from().number(),
                options.to().number()));
        var context = new Div(versions);
        context.addClassName("context-line");
        var title = new Div(context, new H1(getTranslation("move.title")));
        title.addClassName("page-title");
        actions.addClassName("actions");
        add(title, actions);
        show(plan);
    }

    void show(MovePlan plan) {
        var counts = options.counts(plan);
        var moving = counts.getOrDefault(Choice.MOVE, 0L);
        var test = new Button(
                getTranslation("move.test"),
                Lucide.LIST_CHECKS.create(14),
                click -> services.attempt(() -> services.moves().tryOut(plan)));
        test.addThemeNames("small");
        test.setEnabled(!options.cases().isEmpty() && !running);
        var move = new Button(
                getTranslation("move.start", moving),
                Lucide.ARROW_RIGHT_LEFT.create(14),
                click -> StartDialog.open(services, options, plan));
        move.addThemeNames("small", "primary");
        move.setEnabled(moving > 0 && counts.getOrDefault(Choice.CHOOSE, 0L) == 0 && !running);
        actions.removeAll();
        actions.add(test, move);
    }
}
