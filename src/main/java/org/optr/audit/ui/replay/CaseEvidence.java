package org.optr.audit.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import org.optr.audit.replay.CaseControl;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.Moment;
import org.optr.audit.ui.ProofContent;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Why one may believe a case: the proof of the chosen event, the rules it kept, and what one can take away. */
final class CaseEvidence extends Div {

    private final LongFunction<ProofContent> prove;
    private final Div proof = new Div();

    CaseEvidence(CaseReplay replay, LongFunction<ProofContent> prove, List<Component> actions, Instant now) {
        this.prove = prove;
        addClassName("case-evidence");
        add(proofOf(replay), new ControlsPanel(CaseControl.of(replay.course(), now)));
        if (!actions.isEmpty()) {
            var buttons = new Div();
            buttons.addClassName("actions");
            buttons.add(actions);
            add(new Panel(new SectionHeader(getTranslation("replay.actions"), null), buttons));
        }
    }

    private Panel proofOf(CaseReplay replay) {
        var sealed = replay.moments().stream().filter(Moment::sealed).count();
        var state = new Paragraph(
                getTranslation("replay.sealed", sealed, replay.moments().size()));
        state.addClassName("meta");
        proof.addClassName("content");
        var panel = new Panel(new SectionHeader(getTranslation("ledger.proof.title"), null), state, proof);
        panel.setVisible(!replay.moments().isEmpty());
        return panel;
    }

    void show(Moment moment) {
        proof.removeAll();
        if (!moment.sealed()) {
            proof.add(proveNow(moment));
            return;
        }
        var content = prove.apply(moment.entry().id());
        var again =
                new Button(getTranslation("ledger.proof.again"), Lucide.REDO_2.create(14), click -> content.verify());
        again.addThemeName("small");
        proof.add(content, again);
    }

    /** What was not sealed when the page was read may be by now. */
    private Button proveNow(Moment moment) {
        var button = new Button(getTranslation("ledger.prove"), Lucide.SHIELD_CHECK.create(14), click -> {
            proof.removeAll();
            proof.add(prove.apply(moment.entry().id()));
        });
        button.addThemeName("small");
        return button;
    }
}
