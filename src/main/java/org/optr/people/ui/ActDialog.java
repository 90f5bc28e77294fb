package org.optr.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Asks for what an act needs. A refusal is shown above the fields, and what was typed stays. */
class ActDialog extends Dialog {

    private final Div refusal = new Div();

    ActDialog(String title, String action, Runnable act, Component... fields) {
        setHeaderTitle(title);
        setWidth("440px");
        setMaxWidth("100vw");
        var content = new Div(fields);
        content.addClassName("stack");
        add(refusal, content);
        var confirm = new Button(action, click -> perform(act));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), confirm);
    }

    private void perform(Runnable act) {
        refusal.removeAll();
        try {
            act.run();
            close();
        } catch (RuleViolation broken) {
            refusal.add(new Note(Look.OFF_TRACK, ErrorWords.of(broken), ""));
        }
    }
}
