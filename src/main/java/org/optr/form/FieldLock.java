package org.optr.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;

/** Keeps the fields of a form from being typed into, and gives back those that it took. */
final class FieldLock {

    private final List<Runnable> taken = new ArrayList<>();

    void lock(Component part) {
        if (part instanceof HasValue<?, ?> field && !field.isReadOnly()) {
            field.setReadOnly(true);
            taken.add(() -> field.setReadOnly(false));
        } else if (part instanceof Button button && button.isEnabled()) {
            button.setEnabled(false);
            taken.add(() -> button.setEnabled(true));
        }
        part.getChildren().forEach(this::lock);
    }

    void release() {
        taken.forEach(Runnable::run);
        taken.clear();
    }
}
