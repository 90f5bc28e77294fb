package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.optr.engine.CaseDisclosures;
import org.optr.engine.RunId;
import org.optr.ui.EditorDialog;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Note;

/** Why the values of a case are not shown, and how they are opened; nothing to who may see what the case is about. */
final class ClosedValues extends Div {

    private static final String ACT = "cases.values.open";

    private final CaseDisclosures disclosures;
    private final RunId run;
    private final Runnable done;

    /** @param done runs after the values were opened */
    ClosedValues(CaseDisclosures disclosures, RunId run, Runnable done) {
        this.disclosures = disclosures;
        this.run = run;
        this.done = done;
        addClassName("stack");
        var sight = disclosures.sight(run);
        if (sight.openUntil() != null) {
            add(opened(sight.openUntil()));
        } else if (sight.closed()) {
            add(closed());
        }
    }

    private Note opened(Instant until) {
        var words = getTranslation("cases.values.until", Formats.current().dateTime(until));
        return new Note(Look.AT_RISK, getTranslation("cases.values.opened"), words);
    }

    private Note closed() {
        var refusal = disclosures.refusal(run);
        var words = refusal.map(ErrorWords::of).orElseGet(() -> getTranslation("cases.values.open-help"));
        var note = new Note(Look.DRAFT, getTranslation("cases.values.closed"), words);
        if (refusal.isEmpty()) {
            note.add(new Button(getTranslation(ACT), Lucide.SEARCH.create(), click -> ask()));
        }
        return note;
    }

    private void ask() {
        var form = new ReasonForm(ACT + ".help");
        new EditorDialog(ACT, ACT, form, () -> {
                    disclosures.open(run, form.value());
                    Messages.info(getTranslation(ACT + ".done"));
                    done.run();
                })
                .open();
    }
}
