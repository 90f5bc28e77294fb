package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.optr.audit.AuditTrail;
import org.optr.audit.ErasedPayloads;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.retention.Erasures;
import org.optr.engine.ProcessRuns;
import org.optr.people.People;
import org.optr.shared.SubjectRef;
import org.optr.ui.SubjectSection;

/** Adds History to every subject. */
@org.springframework.stereotype.Component
class HistorySection implements SubjectSection {

    private final AuditTrail trail;
    private final People people;
    private final Clock clock;
    private final LedgerProofs proofs;
    private final ErasedPayloads erased;
    private final Erasures erasures;
    private final ProcessRuns runs;

    HistorySection(
            AuditTrail trail,
            People people,
            Clock clock,
            LedgerProofs proofs,
            ErasedPayloads erased,
            Erasures erasures,
            ProcessRuns runs) {
        this.trail = trail;
        this.people = people;
        this.clock = clock;
        this.proofs = proofs;
        this.erased = erased;
        this.erasures = erasures;
        this.runs = runs;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return true;
    }

    @Override
    public String title() {
        return "history.title";
    }

    @Override
    public Place place() {
        return Place.HISTORY;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Integer count(SubjectRef subject) {
        return trail.count(subject);
    }

    @Override
    public Component show(SubjectRef subject) {
        return new Div(
                new CaseLinks(runs.of(subject)), new Timeline(trail, people, clock, proofs, erased, erasures, subject));
    }
}
