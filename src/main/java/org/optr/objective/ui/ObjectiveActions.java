package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveService;
import org.optr.objective.ObjectiveStatus;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.SubjectAction;

/** What the person may do with an objective now; one of them is the primary one. */
@org.springframework.stereotype.Component
class ObjectiveActions {

    private final ObjectiveService objectives;
    private final ObjectiveDialogs dialogs;
    private final List<SubjectAction> added;

    ObjectiveActions(ObjectiveService objectives, ObjectiveDialogs dialogs, List<SubjectAction> added) {
        this.objectives = objectives;
        this.dialogs = dialogs;
        this.added = added;
    }

    List<Component> buttons(ObjectivePage page, Runnable reload) {
        var buttons = new ArrayList<Component>();
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, page.id().toString());
        added.stream().flatMap(action -> action.show(subject).stream()).forEach(buttons::add);
        if (page.mayEdit()) {
            buttons.add(button("objective.edit", Lucide.PENCIL, () -> dialogs.edit(page, reload)));
        }
        if (page.mayEdit() && page.status() == ObjectiveStatus.DRAFT) {
            buttons.add(primary(
                    button("objective.submit", Lucide.GIT_PULL_REQUEST_ARROW, () -> submit(page.id(), reload))));
        }
        if (page.mayWithdraw()) {
            buttons.add(button("objective.withdraw", Lucide.UNDO_2, () -> askToWithdraw(page.id(), reload)));
        }
        page.keyResults().stream().filter(KeyResultCard::mayCheckIn).findFirst().ifPresent(first -> {
            var checkIn = primary(button("objective.check-in", Lucide.PENCIL_LINE, () -> chooseCheckIn(page, reload)));
            checkIn.addClickShortcut(Key.KEY_U, KeyModifier.ALT);
            buttons.add(checkIn);
        });
        return buttons;
    }

    /** Opens the check-in of the key result that waited longest. */
    private void chooseCheckIn(ObjectivePage page, Runnable reload) {
        page.keyResults().stream()
                .filter(KeyResultCard::mayCheckIn)
                .min(Comparator.comparing(ObjectiveActions::lastCheckIn))
                .ifPresent(card -> dialogs.checkIn(card, reload));
    }

    private static Instant lastCheckIn(KeyResultCard card) {
        var trend = card.trend();
        return trend.isEmpty() ? Instant.MIN : trend.get(trend.size() - 1).at();
    }

    private void submit(ObjectiveId id, Runnable reload) {
        attempt(() -> objectives.submit(id), "objective.submitted", reload);
    }

    private void askToWithdraw(ObjectiveId id, Runnable reload) {
        var ui = UI.getCurrent();
        new ConfirmDialog(
                        ui.getTranslation("objective.withdraw"),
                        ui.getTranslation("objective.withdraw.question"),
                        ui.getTranslation("objective.withdraw"),
                        confirm -> attempt(() -> objectives.withdraw(id), "objective.withdrawn", reload),
                        ui.getTranslation("action.cancel"),
                        cancel -> {})
                .open();
    }

    void removeKeyResult(ObjectiveId id, KeyResultCard card, Runnable reload) {
        var ui = UI.getCurrent();
        new ConfirmDialog(
                        ui.getTranslation("objective.key-result.remove"),
                        ui.getTranslation(
                                "objective.key-result.remove.question",
                                card.content().title()),
                        ui.getTranslation("objective.key-result.remove"),
                        confirm -> attempt(
                                () -> objectives.removeKeyResult(id, card.id()),
                                "objective.key-result.removed",
                                reload),
                        ui.getTranslation("action.cancel"),
                        cancel -> {})
                .open();
    }

    private static void attempt(Runnable command, String done, Runnable reload) {
        Messages.attempt(command, done);
        reload.run();
    }

    private static Button button(String label, Lucide icon, Runnable action) {
        return new Button(UI.getCurrent().getTranslation(label), icon.create(), click -> action.run());
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
