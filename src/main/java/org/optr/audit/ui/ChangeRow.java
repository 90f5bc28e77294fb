package org.optr.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;

/** One field, before and after. */
public final class ChangeRow extends Div {

    public ChangeRow(FieldChange change) {
        addClassName("change");
        var field = new Span(HistoryWords.field(change.field()));
        field.addClassName("field");
        var values = new Div();
        values.addClassName("values");
        addValue(values, "before", "history.before", word(change.before()));
        if (change.before() != null && change.after() != null) {
            values.add(Lucide.ARROW_RIGHT.create(12));
        }
        addValue(values, "after", "history.after", after(change));
        add(field, values);
    }

    private static @Nullable String after(FieldChange change) {
        return change.translations().isEmpty() ? word(change.after()) : Languages.name(change.translations());
    }

    private static @Nullable String word(@Nullable String value) {
        return value == null ? null : HistoryWords.value(value);
    }

    private void addValue(Div row, String className, String label, @Nullable String value) {
        if (value != null) {
            var text = new Span(value);
            text.addClassName(className);
            text.getElement().setAttribute("aria-description", getTranslation(label));
            row.add(text);
        }
    }
}
