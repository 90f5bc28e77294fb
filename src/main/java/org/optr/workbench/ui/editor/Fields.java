package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.ModelExpression;
import org.optr.ui.ErrorWords;

/** The fields of a section. What a person changes becomes changes of the drawing; labels are message keys. */
final class Fields extends Div {

    private final Edits edits;
    private final Consumer<List<Edit>> drawing;
    private final boolean editable;

    Fields(Edits edits, Consumer<List<Edit>> drawing, boolean editable) {
        this.edits = edits;
        this.drawing = drawing;
        this.editable = editable;
        addClassName("panel-fields");
    }

    Edits edits() {
        return edits;
    }

    boolean editable() {
        return editable;
    }

    void apply(Edit... changes) {
        drawing.accept(List.of(changes));
    }

    TextField text(String label, String value, Function<String, Edit> edit) {
        var field = new TextField();
        return plain(field, label, value, text -> apply(edit.apply(text)));
    }

    TextField input(String label, String value, Consumer<String> listener) {
        return plain(new TextField(), label, value, listener);
    }

    /** Tells the former value too: what is shown is not read anew after each change. */
    TextField changed(String label, String value, BiConsumer<String, String> listener) {
        var field = new TextField();
        field.setValue(value);
        field.addValueChangeListener(change ->
                tell(change, text -> listener.accept(change.getOldValue().strip(), text.strip())));
        return add(field, label);
    }

    TextArea area(String label, String value, Function<String, Edit> edit) {
        var field = new TextArea();
        field.setMaxRows(8);
        return plain(field, label, value, text -> apply(edit.apply(text)));
    }

    private <F extends TextFieldBase<F, String> & HasTheme> F plain(
            F field, String label, String value, Consumer<String> listener) {
        field.setValue(value);
        field.addValueChangeListener(change -> tell(change, text -> listener.accept(text.strip())));
        return add(field, label);
    }

    /** A text in the language of models: what is not of the language is refused at once, with the reason. */
    TextArea expression(String label, String value, Function<String, Edit> edit) {
        var field = new TextArea();
        field.setValue(value);
        field.addClassName("code");
        field.addValueChangeListener(change -> tell(change, text -> {
            field.setInvalid(false);
            try {
                ModelExpression.parse(text.strip());
                apply(edit.apply(text.strip()));
            } catch (ExpressionRefused refusal) {
                field.setErrorMessage(ErrorWords.of(refusal));
                field.setInvalid(true);
            }
        }));
        return add(field, label);
    }

    /** One of several; a value that is none of them is shown as it is. */
    ComboBox<String> choice(
            String label,
            Collection<String> items,
            String value,
            Function<String, String> words,
            Consumer<String> listener) {
        var field = new ComboBox<String>();
        var all = new LinkedHashSet<>(items);
        if (!value.isEmpty()) {
            all.add(value);
        }
        field.setItems(all);
        field.setItemLabelGenerator(words::apply);
        field.setValue(value.isEmpty() ? null : value);
        field.setClearButtonVisible(false);
        field.addValueChangeListener(change -> tell(change, chosen -> listener.accept(chosen == null ? "" : chosen)));
        return add(field, label);
    }

    Checkbox check(String words, boolean value, Consumer<Boolean> listener) {
        var field = new Checkbox(words, value);
        field.setReadOnly(!editable);
        field.addValueChangeListener(change -> tell(change, listener));
        add(field);
        return field;
    }

    CheckboxGroup<String> checks(
            String label,
            Collection<String> items,
            Set<String> value,
            Function<String, String> words,
            Consumer<Set<String>> listener) {
        var field = new CheckboxGroup<String>();
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setValue(value);
        field.addThemeName("vertical");
        field.addValueChangeListener(change -> tell(change, listener));
        return add(field, label);
    }

    private <F extends Component & HasValue<?, ?> & HasLabel> F add(F field, String label) {
        field.setLabel(getTranslation(label));
        field.setReadOnly(!editable);
        if (field instanceof HasTheme themed) {
            themed.addThemeName("small");
        }
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        add(field);
        return field;
    }

    private static <T> void tell(AbstractField.ComponentValueChangeEvent<?, T> change, Consumer<T> listener) {
        if (change.isFromClient()) {
            listener.accept(change.getValue());
        }
    }

    /** A button for whoever may edit. */
    void action(String words, Runnable action) {
        if (editable) {
            link(words, action);
        }
    }

    void link(String words, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeNames("tertiary", "small");
        add(button);
    }

    void say(String words) {
        add(new Paragraph(words));
    }

    void error(String words) {
        var line = new Paragraph(words);
        line.addClassName("error");
        line.getElement().setAttribute("role", "alert");
        add(line);
    }
}
