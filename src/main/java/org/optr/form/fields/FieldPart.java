package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.InputField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.DataPath;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.Options.Option;
import org.optr.form.schema.Words;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;

/** One field: a Vaadin component, and how the form's value becomes the component's and back. */
final class FieldPart<V> implements Part, Marked {

    private final Occurrence occurrence;
    private final Field field;
    private final InputField<?, V> input;
    private final Function<@Nullable Object, V> toInput;
    private final Function<V, @Nullable Object> fromInput;
    private final Locale locale;
    private BiConsumer<List<Option>, Runnable> offer = (options, keepValue) -> {};
    private List<Option> offered = List.of();
    private @Nullable Object entered;

    FieldPart(
            Occurrence occurrence,
            InputField<?, V> input,
            Words label,
            Locale locale,
            Function<@Nullable Object, V> toInput,
            Function<V, @Nullable Object> fromInput) {
        this.occurrence = occurrence;
        this.field = (Field) occurrence.component();
        this.input = input;
        this.toInput = toInput;
        this.fromInput = fromInput;
        this.locale = locale;
        var description = field.basics().description();
        input.setLabel(label.in(locale));
        input.setHelperText(description.isEmpty() ? null : description.in(locale));
        input.setEnabled(!field.entry().disabled());
        input.setRequiredIndicatorVisible(field.entry().required());
        input.addClassName("form-field");
        ((HasValidation) input).setManualValidation(true);
    }

    /** For a choice: sets the options, then runs what puts the value back that was there before. */
    FieldPart<V> offering(BiConsumer<List<Option>, Runnable> offer) {
        this.offer = offer;
        return this;
    }

    void enter(@Nullable Object value) {
        entered = value;
        input.setValue(toInput.apply(value));
    }

    void onChange(Runnable listener) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                entered = fromInput.apply(change.getValue());
                mark(null);
                listener.run();
            }
        });
    }

    @Override
    public Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public Component component() {
        return (Component) input;
    }

    @Override
    public void show(Status status, FormState state) {
        input.setReadOnly(status.readOnly());
        var options = status.options();
        if (!options.equals(offered)) {
            offered = options;
            offer.accept(options, () -> input.setValue(toInput.apply(entered)));
        }
    }

    @Override
    public void collect(Map<String, @Nullable Object> values) {
        path().set(values, fromInput.apply(input.getValue()));
    }

    @Override
    public Stream<Marked> marked() {
        return Stream.of(this);
    }

    @Override
    public DataPath path() {
        return occurrence.path();
    }

    @Override
    public void mark(@Nullable RuleViolation violation) {
        var validation = (HasValidation) input;
        validation.setErrorMessage(violation == null ? null : words(violation));
        validation.setInvalid(violation != null);
    }

    /** A form may have its own words for a text that does not match its pattern. */
    private String words(RuleViolation violation) {
        return violation.key().equals("form.pattern")
                        && field instanceof TextInput text
                        && !text.rules().patternMessage().isEmpty()
                ? text.rules().patternMessage().in(locale)
                : ErrorWords.of(violation);
    }

    @Override
    public void focus() {
        component().getElement().callJsFunction("focus");
    }
}
