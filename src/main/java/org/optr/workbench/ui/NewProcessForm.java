package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;

/** What a new process is called and what it is for. */
final class NewProcessForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final TextField id = new TextField();
    private final TextArea purpose = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    NewProcessForm() {
        layout.place(title, "library.name", 2).setRequiredIndicatorVisible(true);
        layout.place(id, "library.id", 2).setRequiredIndicatorVisible(true);
        id.setHelperText(layout.getTranslation("library.id.help"));
        layout.place(purpose, "library.purpose", 2).setRequiredIndicatorVisible(true);
        purpose.setMinRows(2);
        errors.field("draft.purpose", purpose).field("draft.title", title).field("draft.", id);
    }

    DraftId create(DraftService drafts) {
        return drafts.create(id.getValue().strip(), title.getValue(), purpose.getValue());
    }

    @Override
    public Component component() {
        return layout;
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
