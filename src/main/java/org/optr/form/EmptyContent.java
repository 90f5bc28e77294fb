package org.optr.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;

/** Nothing to fill in: a step without a form is only completed. */
record EmptyContent(Component component) implements WorkItemScreen.Content {

    EmptyContent() {
        this(new Div());
    }

    @Override
    public Map<String, @Nullable Object> values() {
        return Map.of();
    }

    @Override
    public void refused(SubmissionRefused refusal) {}

    @Override
    public void onChange(Runnable listener) {}
}
