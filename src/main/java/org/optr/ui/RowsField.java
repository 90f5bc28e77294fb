package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Rows of fields that people add and remove; a refusal stands below them. */
public abstract class RowsField<R extends Component> extends Div implements HasValidation {

    private final Div lines = new Div();
    private final Span error = new Span();
    private final List<R> rows = new ArrayList<>();

    protected RowsField(String label, String addLabel) {
        addClassName("rows-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        var name = new Span(label);
        name.addClassName("label");
        lines.addClassName("lines");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        var add = new Button(addLabel, Lucide.PLUS.create(), click -> append(newRow()));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(name, lines, error, add);
    }

    /** Returns an empty row. */
    protected abstract R newRow();

    protected final void append(R row) {
        var remove = new Button(Lucide.X.create());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("action.remove"));
        var line = new Div(row, remove);
        line.addClassName("line");
        remove.addClickListener(click -> {
            rows.remove(row);
            lines.remove(line);
        });
        rows.add(row);
        lines.add(line);
    }

    protected final List<R> rows() {
        return List.copyOf(rows);
    }

    /** Puts something above the rows. */
    protected final void head(Component head) {
        addComponentAtIndex(1, head);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
