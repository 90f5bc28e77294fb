package org.optr.form;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.form.fields.FormFields;

/** The fields that a form file describes, where no module has a screen for it. */
record FieldsContent(FormFields fields) implements WorkItemScreen.Content {

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Map<String, @Nullable Object> values() {
        return fields.values();
    }

    @Override
    public void refused(SubmissionRefused refusal) {
        fields.mark(refusal.fields());
    }

    @Override
    public void onChange(Runnable listener) {
        fields.onChange(listener);
    }

    @Override
    public void onSubmit(Runnable listener) {
        fields.onSubmit(listener);
    }
}
