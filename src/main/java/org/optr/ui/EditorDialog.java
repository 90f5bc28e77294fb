package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.optr.shared.RuleViolation;

/** A form with Save and Cancel. A refusal is shown above the form, beside the field it is about, and everything typed stays. */
public final class EditorDialog extends Dialog {

    private final Fields form;
    private final Runnable save;

    public EditorDialog(String title, String action, Fields form, Runnable save) {
        this.form = form;
        this.save = save;
        setHeaderTitle(getTranslation(title));
        setWidth("640px");
        setMaxWidth("100vw");
        setCloseOnOutsideClick(false);
        add(form.component());

        var confirm = new Button(getTranslation(action), click -> save());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        confirm.addClickListener(click -> confirm.setEnabled(true));
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private void save() {
        form.clearErrors();
        try {
            save.run();
            close();
        } catch (RuleViolation refusal) {
            removeAll();
            add(form.component());
            if (!form.mark(refusal)) {
                addComponentAsFirst(new Note(Look.OFF_TRACK, ErrorWords.of(refusal), ""));
            }
        }
    }

    /** The fields of one dialog. */
    public interface Fields {

        Component component();

        void clearErrors();

        /** Shows a refusal at the field that it is about; false where it is about none of them. */
        boolean mark(RuleViolation refusal);
    }
}
