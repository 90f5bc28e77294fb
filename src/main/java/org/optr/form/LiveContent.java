package org.optr.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;

/** The subject of a work item, open for writing. Each edit is kept at once, so the form adds only the decision. */
public final class LiveContent implements WorkItemScreen.Content {

    private final Div panel = new Div();
    private final BiConsumer<Div, Runnable> fill;

    /** @param fill shows the subject as it is now in the empty panel; the command shows it anew after an edit */
    public LiveContent(BiConsumer<Div, Runnable> fill) {
        this.fill = fill;
        panel.addClassName("work-item-editor");
        reload();
    }

    private void reload() {
        panel.removeAll();
        fill.accept(panel, this::reload);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public Map<String, @Nullable Object> values() {
        return Map.of();
    }

    @Override
    public void refused(SubmissionRefused refusal) {
        reload();
    }

    @Override
    public void onChange(Runnable listener) {
        // Every edit is saved as it is made: there is nothing to keep in a draft.
    }
}
