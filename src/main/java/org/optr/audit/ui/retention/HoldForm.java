package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.ErrorWords;

/** Which case is held, and why: one of those beyond their period by its name, or any by its number. */
final class HoldForm implements EditorDialog.Fields {

    private final Div form = new Div();
    private final ComboBox<Choice> which = new ComboBox<>();
    private final BecauseForm because = new BecauseForm("hold.set.help");

    HoldForm(List<Choice> beyond) {
        which.setLabel(form.getTranslation("hold.which"));
        which.setHelperText(form.getTranslation("hold.which.help"));
        which.setRequiredIndicatorVisible(true);
        which.setWidthFull();
        which.setItems(beyond);
        which.setItemLabelGenerator(Choice::words);
        which.setAllowCustomValue(true);
        which.addCustomValueSetListener(typed -> which.setValue(new Choice(typed.getDetail(), typed.getDetail())));
        form.addClassName("because");
        form.add(which, because.component());
    }

    String number() {
        var chosen = which.getValue();
        return chosen == null ? "" : chosen.number();
    }

    String because() {
        return because.text();
    }

    @Override
    public Component component() {
        return form;
    }

    @Override
    public void clearErrors() {
        which.setInvalid(false);
        because.clearErrors();
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        if (!refusal.key().startsWith("hold.")) {
            return because.mark(refusal);
        }
        which.setErrorMessage(ErrorWords.of(refusal));
        which.setInvalid(true);
        which.focus();
        return true;
    }

    /**
     * A case that can be held.
     *
     * @param words by which it is shown and found
     */
    record Choice(String number, String words) {}
}
