package org.optr.form.fields;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.Words;

/** Fields for text and for numbers. What is typed reaches the server after a short pause and when the field is left. */
final class TextFields {

    static final int PAUSE_MS = 500;

    static FieldPart<String> text(Occurrence at, TextInput text, Drawing drawing) {
        return text.multiline() ? area(at, text, drawing) : line(at, text, drawing);
    }

    private static FieldPart<String> area(Occurrence at, TextInput text, Drawing drawing) {
        var area = new TextArea();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        return new FieldPart<>(
                at,
                area,
                text.basics().label(),
                drawing.formats().locale(),
                value -> Objects.toString(value, ""),
                typed -> typed);
    }

    private static FieldPart<String> line(Occurrence at, TextInput text, Drawing drawing) {
        var line = field(text.prefix(), text.suffix(), drawing);
        return new FieldPart<>(
                at,
                line,
                text.basics().label(),
                drawing.formats().locale(),
                value -> Objects.toString(value, ""),
                typed -> typed);
    }

    /** A text field, so that what is no number stays as it was typed, with a clear message. */
    static FieldPart<String> number(Occurrence at, NumberInput number, Drawing drawing) {
        var line = field(number.prefix(), number.suffix(), drawing);
        line.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        var words = new NumberWords(drawing.formats().locale());
        return new FieldPart<>(
                at, line, number.basics().label(), drawing.formats().locale(), words::write, words::read);
    }

    private static TextField field(Words prefix, Words suffix, Drawing drawing) {
        var line = new TextField();
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE_MS);
        var locale = drawing.formats().locale();
        line.setPrefixComponent(prefix.isEmpty() ? null : new Span(prefix.in(locale)));
        line.setSuffixComponent(suffix.isEmpty() ? null : new Span(suffix.in(locale)));
        return line;
    }

    private TextFields() {}
}
