package org.optr.task.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;

/** A visible button for every key of the plan, how many tasks miss something, and what is shown beside the titles. */
final class PlanToolbar extends Div {

    private final Map<PlanAction, Button> buttons = new EnumMap<>(PlanAction.class);
    private final Div actions = new Div();
    private final Button offer;
    private final Button missing;
    private final Button facts;
    private final Button done;

    PlanToolbar(
            Consumer<PlanAction> act,
            Runnable offer,
            Runnable nextMissing,
            Consumer<Boolean> showFacts,
            Runnable explain) {
        addClassName("plan-toolbar");
        actions.addClassName("actions");
        actions.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("plan.tools"));
        for (var action : PlanAction.values()) {
            var button = action == PlanAction.ADD ? labelled(action) : icon(action);
            button.addClickListener(click -> act.accept(action));
            buttons.put(action, button);
            actions.add(button);
        }
        this.offer = quiet("plan.offer", Lucide.ARROW_RIGHT, offer);
        actions.add(this.offer);
        missing = quiet("plan.missing.none", Lucide.TRIANGLE_ALERT, nextMissing);
        missing.addClassName("missing");
        missing.setTooltipText(getTranslation("plan.missing.next"));
        facts = quiet("plan.facts", Lucide.LIST_CHECKS, () -> {});
        facts.getElement().setAttribute("aria-pressed", "false");
        facts.addClassName("facts");
        facts.addClickListener(click -> showFacts.accept(toggle()));
        done = quiet("plan.work-done", Lucide.TRENDING_UP, explain);
        done.addClassName("done");
        done.setTooltipText(getTranslation("figure.why"));
        add(actions, new Span(done, missing, facts));
    }

    private boolean toggle() {
        var pressed = !"true".equals(facts.getElement().getAttribute("aria-pressed"));
        facts.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return pressed;
    }

    /** Shows only what can be done: without writing nothing, without a marked line only adding. */
    void show(boolean mayWrite, boolean marked, boolean mayOffer, long missing) {
        actions.setVisible(mayWrite);
        buttons.forEach((action, button) -> button.setEnabled(marked || action == PlanAction.ADD));
        offer.setVisible(mayOffer);
        this.missing.setVisible(missing > 0);
        this.missing.setText(getTranslation("plan.missing", missing));
    }

    /** @param share from 0 to 1; null where nothing is to be said yet */
    void showDone(@Nullable BigDecimal share) {
        done.setVisible(share != null);
        if (share != null) {
            done.setText(getTranslation("plan.work-done", Formats.current().percent(share)));
        }
    }

    private Button labelled(PlanAction action) {
        var button = new Button(getTranslation(action.words()), action.icon().create());
        button.addThemeNames("small");
        return tell(button, action);
    }

    private Button icon(PlanAction action) {
        var button = new Button(action.icon().create());
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(getTranslation(action.words()));
        return tell(button, action);
    }

    private Button tell(Button button, PlanAction action) {
        button.setTooltipText(getTranslation(action.words()) + " · " + action.keysInWords());
        button.getElement().setAttribute("aria-keyshortcuts", action.keys());
        return button;
    }

    private Button quiet(String words, Lucide icon, Runnable action) {
        var button = new Button(getTranslation(words), (Component) icon.create(), click -> action.run());
        button.addThemeNames("tertiary", "small");
        return button;
    }
}
