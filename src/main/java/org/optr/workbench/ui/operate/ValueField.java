package org.optr.workbench.ui.operate;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.function.Supplier;
import org.optr.shared.RuleViolation;
import org.optr.ui.Formats;

/** A field for a value of the same kind as another one, and the value that stands in it. */
record ValueField(Component component, Supplier<Object> value) {

    static ValueField of(Object before, String label) {
        if (before instanceof Boolean yes) {
            var box = new Checkbox(label, yes);
            return new ValueField(box, box::getValue);
        }
        if (before instanceof Instant time) {
            return time(time, label);
        }
        if (before instanceof Long) {
            return number(before, label, ValueField::wholeNumber);
        }
        return before instanceof Double ? number(before, label, ValueField::decimal) : text(before, label);
    }

    private static ValueField text(Object before, String label) {
        var field = new TextArea(label);
        field.setWidthFull();
        field.setValue(before.toString());
        return new ValueField(field, field::getValue);
    }

    private static ValueField time(Instant before, String label) {
        var zone = Formats.current().zone();
        var field = new DateTimePicker(label, LocalDateTime.ofInstant(before, zone));
        return new ValueField(field, () -> {
            var chosen = field.getOptionalValue().orElseThrow(() -> new RuleViolation("case.value.missing"));
            return chosen.atZone(zone).toInstant();
        });
    }

    /** A text, since the fields for numbers round what is longer than theirs. */
    private static ValueField number(Object before, String label, Function<String, Object> reader) {
        var field = new TextField(label);
        field.setValue(before.toString());
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
