package org.optr.audit.ui.reconcile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.optr.audit.reconcile.Reconciled;
import org.optr.audit.reconcile.Reconciliation;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Panel;
import org.optr.ui.Polling;
import org.optr.ui.SectionHeader;

/** Compares engine, history, domain, inbox and record when asked to, and shows what was found last. */
public class ReconciliationPanel extends Panel {

    private final Reconciliation reconciliation;
    private final Button compare;
    private final Div state = new Div();
    private final Polling polling = new Polling();

    public ReconciliationPanel(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
        addClassName("reconciliation");
        compare = new Button(getTranslation("reconciliation.begin"), Lucide.SHIELD_CHECK.create(14), click -> begin());
        compare.addThemeNames("small");
        var help = new Paragraph(getTranslation("reconciliation.help"));
        help.addClassName("meta");
        state.getElement().setAttribute("aria-live", "polite");
        add(new SectionHeader(getTranslation("reconciliation.title"), null, compare), help, state);
        show();
    }

    private void begin() {
        Messages.attempt(reconciliation::begin, "reconciliation.begun");
        show();
        poll(UI.getCurrent());
    }

    private void show() {
        state.removeAll();
        reconciliation.last().map(ReconciliationState::new).ifPresent(state::add);
        compare.setEnabled(!isRunning());
    }

    private boolean isRunning() {
        return reconciliation.last().filter(Reconciled::isRunning).isPresent();
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
}
