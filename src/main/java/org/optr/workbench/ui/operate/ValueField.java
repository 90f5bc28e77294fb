package org.optr.workbench.ui.operate;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.optr.ui.Formats;

/** A field for a value of a kind, and the value that stands in it. */
record ValueField(Component component, Supplier<@Nullable Object> value) {

    /** @param before a value of the kind; null where there is none to start from */
    static ValueField of(ValueKind kind, @Nullable Object before, String label) {
        return switch (kind) {
            case TEXT -> text(before, label);
            case WHOLE_NUMBER -> number(before, label, ValueField::wholeNumber);
            case NUMBER -> number(before, label, ValueField::decimal);
            case YES_NO -> yesOrNo(before, label);
            case TIME -> time(before, label);
            case NONE -> new ValueField(new Div(), () -> null);
        };
    }

    private static ValueField yesOrNo(@Nullable Object before, String label) {
        var box = new Checkbox(label, Boolean.TRUE.equals(before));
        return new ValueField(box, box::getValue);
    }

    private static ValueField text(@Nullable Object before, String label) {
        var field = new TextArea(label);
        field.setWidthFull();
        field.setValue(Objects.toString(before, ""));
        return new ValueField(field, field::getValue);
    }

    private static ValueField time(@Nullable Object before, String label) {
        var zone = Formats.current().zone();
        var field = new DateTimePicker(label);
        if (before instanceof Instant time) {
            field.setValue(LocalDateTime.ofInstant(time, zone));
        }
        return new ValueField(field, () -> {
            var chosen = field.getOptionalValue().orElseThrow(() -> new RuleViolation("case.value.missing"));
            return chosen.atZone(zone).toInstant();
        });
    }

    /** A text, since the fields for numbers round what is longer than theirs. */
    private static ValueField number(@Nullable Object before, String label, Function<String, Object> reader) {
        var field = new TextField(label);
        field.setValue(Objects.toString(before, ""));
        return new ValueField(field, () -> {
            var typed = field.getValue().strip();
            require(!typed.isEmpty(), "case.value.missing");
            return reader.apply(typed);
        });
    }

    private static Long wholeNumber(String typed) {
        try {
            return Long.valueOf(typed);
        } catch (NumberFormatException noNumber) {
            throw new RuleViolation("case.value.whole-number", Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    private static Double decimal(String typed) {
        try {
            var number = Double.valueOf(typed);
            require(Double.isFinite(number), "case.value.number");
            return number;
        } catch (NumberFormatException noNumber) {
            throw new RuleViolation("case.value.number");
        }
    }
}
