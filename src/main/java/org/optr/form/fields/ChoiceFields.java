package org.optr.form.fields;

import static org.optr.form.schema.FormComponent.ChoiceInput.Look.CHECKLIST;
import static org.optr.form.schema.FormComponent.ChoiceInput.Look.RADIO;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.InputField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.CheckboxInput;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.Options.Option;

/** Fields to choose with. The options come with the form's state, so each field knows those that hold now. */
final class ChoiceFields {

    private List<Option> options = List.of();

    static FieldPart<Boolean> checkbox(Occurrence at, CheckboxInput box, Drawing drawing) {
        return new FieldPart<>(
                at,
                new Checkbox(),
                box.basics().label(),
                drawing.formats().locale(),
                Boolean.TRUE::equals,
                ticked -> ticked);
    }

    static FieldPart<?> of(Occurrence at, ChoiceInput choice, Drawing drawing) {
        var fields = new ChoiceFields();
        return choice.multiple() ? fields.several(at, choice, drawing) : fields.one(at, choice, drawing);
    }

    private FieldPart<?> one(Occurrence at, ChoiceInput choice, Drawing drawing) {
        if (choice.look() == RADIO) {
            var group = new RadioButtonGroup<Option>();
            group.setItemLabelGenerator(option -> label(option, drawing));
            return one(at, choice, drawing, group, group::setItems);
        }
        var select = new ComboBox<Option>();
        select.setItemLabelGenerator(option -> label(option, drawing));
        select.setClearButtonVisible(!choice.entry().required());
        return one(at, choice, drawing, select, select::setItems);
    }

    private FieldPart<?> several(Occurrence at, ChoiceInput choice, Drawing drawing) {
        if (choice.look() == CHECKLIST) {
            var group = new CheckboxGroup<Option>();
            group.setItemLabelGenerator(option -> label(option, drawing));
            return several(at, choice, drawing, group, group::setItems);
        }
        var tags = new MultiSelectComboBox<Option>();
        tags.setItemLabelGenerator(option -> label(option, drawing));
        return several(at, choice, drawing, tags, tags::setItems);
    }

    private FieldPart<?> one(
            Occurrence at,
            ChoiceInput choice,
            Drawing drawing,
            InputField<?, Option> field,
            Consumer<List<Option>> setItems) {
        return new FieldPart<>(
                        at,
                        field,
                        choice.basics().label(),
                        drawing.formats().locale(),
                        this::chosen,
                        ChoiceFields::value)
                .offering((now, keepValue) -> offer(now, setItems, keepValue));
    }

    private FieldPart<?> several(
            Occurrence at,
            ChoiceInput choice,
            Drawing drawing,
            InputField<?, Set<Option>> field,
            Consumer<List<Option>> setItems) {
        return new FieldPart<>(
                        at,
                        field,
                        choice.basics().label(),
                        drawing.formats().locale(),
                        this::chosenOnes,
                        chosen -> options.stream()
                                .filter(chosen::contains)
                                .map(Option::value)
                                .toList())
                .offering((now, keepValue) -> offer(now, setItems, keepValue));
    }

    private void offer(List<Option> now, Consumer<List<Option>> setItems, Runnable keepValue) {
        options = now;
        setItems.accept(now);
        keepValue.run();
    }

    private static @Nullable Object value(@Nullable Option chosen) {
        return chosen == null ? null : chosen.value();
    }

    @SuppressWarnings("NullAway") // Vaadin's empty value of a single choice is null
    private Option chosen(@Nullable Object value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    private Set<Option> chosenOnes(@Nullable Object values) {
        var chosen = new LinkedHashSet<Option>();
        if (values instanceof Collection<?> several) {
            options.stream().filter(option -> several.contains(option.value())).forEach(chosen::add);
        }
        return chosen;
    }

    private static String label(Option option, Drawing drawing) {
        return option.label().in(drawing.formats().locale());
    }
}
