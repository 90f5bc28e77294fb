package org.optr.audit.ui.retention;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.optr.audit.retention.LegalHolds;
import org.optr.audit.ui.replay.CaseAction;
import org.optr.engine.RunId;
import org.optr.ui.Formats;
import org.springframework.stereotype.Component;

/** Says that a case is held, or lets auditors and administrators hold it, from where it is replayed. */
@Component
class HoldCase implements CaseAction {

    private final LegalHolds holds;

    HoldCase(LegalHolds holds) {
        this.holds = holds;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> show(RunId root) {
        return holds.mayHold() ? Optional.of(shown(root)) : Optional.empty();
    }

    private Div shown(RunId root) {
        var place = new Div();
        place.addClassName("case-hold");
        fill(place, root);
        return place;
    }

    private void fill(Div place, RunId root) {
        place.removeAll();
        holds.on(root)
                .ifPresentOrElse(
                        hold -> place.setText(place.getTranslation(
                                "hold.held", Formats.current().dateTime(hold.setAt()), hold.because())),
                        () -> place.add(button(place, root)));
    }

    private Button button(Div place, RunId root) {
        var set = new Button(
                place.getTranslation("hold.set"),
                click -> EraseDialog.ask("hold.set", "hold.set", "hold.set-done", because -> {
                    holds.set(root, because);
                    fill(place, root);
                }));
        set.addThemeNames("small");
        return set;
    }
}
