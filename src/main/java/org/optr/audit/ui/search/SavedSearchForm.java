package org.optr.audit.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.optr.audit.search.SavedSearches;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;

/** What a saved search is called, and whether all auditors see it. */
final class SavedSearchForm extends Div implements EditorDialog.Fields {

    private final TextField name = new TextField(getTranslation("search.name"));
    private final Checkbox shared = new Checkbox(getTranslation("search.shared"));
    private final FieldErrors errors = new FieldErrors().field("search.name", name);

    SavedSearchForm(String name, boolean shared) {
        addClassName("saved-search-form");
        this.name.setMaxLength(SavedSearches.LONGEST_NAME);
        this.name.setRequiredIndicatorVisible(true);
        this.name.setValue(name);
        this.name.setAutofocus(true);
        this.shared.setValue(shared);
        add(this.name, this.shared);
    }

    String name() {
        return name.getValue();
    }

    boolean shared() {
        return shared.getValue();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void clearErrors() {
        errors.clear();
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        return errors.mark(refusal);
    }
}
