package org.optr.workbench.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.ui.Lucide;
import org.optr.workbench.DraftStatus;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.FourEyes;
import org.optr.workbench.ProcessChanges;
import org.springframework.stereotype.Component;

/** What every page of a draft says of its proposal: who can review it, and how it is taken back. */
@Component
public class ProposalParts {

    private final ProcessChanges changes;
    private final FourEyes fourEyes;
    private final CurrentPerson currentPerson;

    ProposalParts(ProcessChanges changes, FourEyes fourEyes, CurrentPerson currentPerson) {
        this.changes = changes;
        this.fourEyes = fourEyes;
        this.currentPerson = currentPerson;
    }

    FourEyesNote fourEyes(DraftSummary draft) {
        return new FourEyesNote(fourEyes.reviewersOf(draft));
    }

    /** Returns nothing while the draft is not proposed, and for whom it is not to withdraw. */
    Optional<Button> withdraw(DraftSummary draft, Runnable withdrawn) {
        var waits = waits(draft) && currentPerson.has(Roles.PROCESS_OWNER);
        return Optional.of(new Button(UI.getCurrent().getTranslation("compare.withdraw"), Lucide.UNDO_2.create(14)))
                .filter(button -> waits)
                .map(button -> {
                    button.addThemeName("small");
                    button.addClickListener(click -> WithdrawDialog.open(changes, draft.id(), withdrawn));
                    return button;
                });
    }

    /** Returns what the editor shows above a proposed draft; nothing for any other. */
    public Optional<Div> above(DraftSummary draft, Runnable withdrawn) {
        return Optional.of(draft).filter(ProposalParts::waits).map(proposed -> {
            var parts = new Div(fourEyes(proposed));
            parts.addClassName("proposal-parts");
            withdraw(proposed, withdrawn).ifPresent(parts::add);
            return parts;
        });
    }

    private static boolean waits(DraftSummary draft) {
        return draft.status() == DraftStatus.IN_REVIEW || draft.status() == DraftStatus.SCHEDULED;
    }
}
