package org.optr.audit.ui.replay;

import java.time.Clock;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.replay.CaseDecisions;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.Situations;
import org.optr.audit.ui.ProofContent;
import org.optr.people.People;
import org.optr.ui.ModelPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the parts of a replay that need services of their own. */
@Component
class ReplayParts {

    private final People people;
    private final Situations situations;
    private final FormsThen forms;
    private final CaseDecisions decisions;
    private final ModelPages models;
    private final LedgerProofs proofs;
    private final ObjectProvider<CaseAction> actions;
    private final Clock clock;

    ReplayParts(
            People people,
            Situations situations,
            FormsThen forms,
            CaseDecisions decisions,
            ModelPages models,
            LedgerProofs proofs,
            ObjectProvider<CaseAction> actions,
            Clock clock) {
        this.people = people;
        this.situations = situations;
        this.forms = forms;
        this.decisions = decisions;
        this.models = models;
        this.proofs = proofs;
        this.actions = actions;
        this.clock = clock;
    }

    People people() {
        return people;
    }

    ReplayHead head(CaseReplay replay, String title) {
        return new ReplayHead(replay, title, models, clock.instant());
    }

    SituationPanel situation(CaseReplay replay, AskedWords words) {
        return new SituationPanel(situations, forms, words, replay);
    }

    DecisionsPanel decisions(CaseReplay replay) {
        return new DecisionsPanel(decisions, models, replay);
    }

    ProofContent proof(long entry) {
        return new ProofContent(proofs, clock, entry);
    }

    CaseEvidence evidence(CaseReplay replay) {
        var offered = actions.orderedStream()
                .flatMap(action -> action.show(replay.root()).stream())
                .toList();
        return new CaseEvidence(replay, this::proof, offered, clock.instant());
    }
}
