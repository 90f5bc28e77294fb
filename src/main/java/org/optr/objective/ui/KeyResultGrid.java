package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectivePage;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.SectionHeader;

/** An objective's key results as cards, with what the person may do with each. */
final class KeyResultGrid extends Div {

    private final transient ObjectivePage page;
    private final ObjectiveDialogs dialogs;
    private final ObjectiveActions actions;
    private final transient Runnable reload;

    KeyResultGrid(
            ObjectivePage page,
            Map<PersonId, PersonSummary> persons,
            ObjectiveDialogs dialogs,
            ObjectiveActions actions,
            Instant now,
            Runnable reload) {
        this.page = page;
        this.dialogs = dialogs;
        this.actions = actions;
        this.reload = reload;
        addClassName("kr-section");
        var add = small("objective.key-result.add", Lucide.PLUS, () -> dialogs.addKeyResult(page, reload));
        add.setVisible(page.mayEdit());
        var head = new SectionHeader(
                getTranslation("objective.key-results"), page.keyResults().size(), add);
        add(head);
        if (page.keyResults().isEmpty()) {
            add(new EmptyState(
                    Lucide.TARGET,
                    getTranslation("objective.key-result.none"),
                    getTranslation("objective.key-result.none.help")));
        }
        var cards = new Div();
        cards.addClassName("kr-grid");
        for (var card : page.keyResults()) {
            var owner = Optional.ofNullable(card.content().owner()).map(persons::get);
            cards.add(new KeyResultPanel(
                    card, owner.orElse(null), now, () -> dialogs.explain(page, card), buttons(card)));
        }
        add(cards);
    }

    private Component[] buttons(KeyResultCard card) {
        if (page.mayEdit()) {
            return new Component[] {
                small("action.edit", Lucide.PENCIL, () -> dialogs.editKeyResult(page, card, reload)),
                small("action.remove", Lucide.X, () -> actions.removeKeyResult(page.id(), card, reload))
            };
        }
        return card.mayCheckIn()
                ? new Component[] {small("objective.check-in", Lucide.PENCIL_LINE, () -> dialogs.checkIn(card, reload))}
                : new Component[0];
    }

    private Button small(String label, Lucide icon, Runnable action) {
        var button = new Button(getTranslation(label), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
