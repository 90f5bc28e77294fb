package org.optr.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.LedgerChecked;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.ledger.LedgerService;
import org.optr.audit.reconcile.Reconciliation;
import org.optr.audit.search.SearchUpkeep;
import org.optr.audit.ui.reconcile.ReconciliationPanel;
import org.optr.audit.ui.search.IndexPanel;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Polling;

/** The ledger as a whole: how it stands, its checkpoints, and a check of everything. */
@Route("audit/ledger")
@Menu(title = "menu.ledger", order = 105.9, icon = "shield-check")
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
class LedgerView extends Div implements HasDynamicTitle {

    private final LedgerService ledger;
    private final @Nullable LongConsumer prove;
    private final Button check = new Button(getTranslation("ledger.check"), Lucide.SHIELD_CHECK.create(14));
    private final Div state = new Div();
    private final Div figures = new Div();
    private final Polling polling = new Polling();

    LedgerView(
            LedgerService ledger,
            LedgerProofs proofs,
            CurrentPerson current,
            Clock clock,
            Reconciliation reconciliation,
            SearchUpkeep upkeep) {
        this.ledger = ledger;
        this.prove = current.has(Roles.AUDITOR) ? entry -> new ProofDialog(proofs, clock, entry).open() : null;
        addClassNames("page", "ledger");
        setSizeFull();
        check.addThemeName("primary");
        check.addClickListener(click -> check());
        var head = new Div(new H1(getTranslation("ledger.title")), check);
        head.addClassName("page-head");
        var help = new Paragraph(getTranslation("ledger.help"));
        help.addClassName("meta");
        add(
                new AuditTabs(LedgerView.class),
                head,
                help,
                state,
                figures,
                new ReconciliationPanel(reconciliation),
                new IndexPanel(upkeep),
                new CheckpointTable(ledger));
        show();
    }

    private void check() {
        Messages.attempt(ledger::check, "ledger.check.begun");
        show();
        poll(UI.getCurrent());
    }

    private void show() {
        state.removeAll();
        ledger.lastCheck().map(last -> new LedgerCheckState(last, prove)).ifPresent(state::add);
        check.setEnabled(!isRunning());
        figures.removeAll();
        figures.add(new LedgerFigures(ledger.overview()));
    }

    private boolean isRunning() {
        return ledger.lastCheck().filter(LedgerChecked::isRunning).isPresent();
    }

    private void poll(UI ui) {
        polling.whileRunning(isRunning(), ui, () -> {
            show();
            poll(ui);
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        poll(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.end(detach.getUI());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.title");
    }
}
