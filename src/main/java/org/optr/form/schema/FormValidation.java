package org.optr.form.schema;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.CheckboxInput;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.FormComponent.DynamicList;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.form.schema.FormState.Status;
import org.optr.shared.RuleViolation;

/** Finds the first violated rule of every field, in form-js's order. Hidden, disabled and read-only fields are not judged. */
final class FormValidation {

    static final int MOST_ROWS = 200;

    private final DateCheck dates;

    FormValidation(Clock clock) {
        this.dates = new DateCheck(clock);
    }

    Map<String, RuleViolation> violations(FormSchema schema, FormState state, Map<String, @Nullable Object> values) {
        var violations = new LinkedHashMap<String, RuleViolation>();
        for (var status : state.all()) {
            var path = status.occurrence().path();
            violation(status, path.get(values), values)
                    .ifPresent(violation -> violations.put(path.toString(), violation));
        }
        schema.decision()
                .filter(decision ->
                        decision.commentRequiredFor().contains(String.valueOf(values.get(Decision.OUTCOME))))
                .filter(decision -> values.get(Decision.COMMENT) instanceof String text ? text.isBlank() : true)
                .ifPresent(decision -> violations.put(Decision.COMMENT, new RuleViolation("form.comment-required")));
        return violations;
    }

    private Optional<RuleViolation> violation(
            Status status, @Nullable Object value, Map<String, @Nullable Object> values) {
        var component = status.occurrence().component();
        if (status.hidden() || status.readOnly()) {
            return Optional.empty();
        }
        if (component instanceof DynamicList) {
            return rows(value);
        }
        if (!(component instanceof Field field) || field.entry().disabled()) {
            return Optional.empty();
        }
        return kind(field, value)
                .or(() -> NumberCheck.format(field, value))
                .or(() -> TextCheck.pattern(field, value))
                .or(() -> Rules.unless(
                        !field.entry().required() || (!Plain.isEmpty(value) && !isBlank(value)), "form.required"))
                .or(() -> beyond(field, value, status, values));
    }

    private static boolean isBlank(@Nullable Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static Optional<RuleViolation> rows(@Nullable Object value) {
        return value instanceof List<?> list && list.stream().allMatch(row -> row instanceof Map)
                ? Rules.unless(list.size() <= MOST_ROWS, "form.too-many-rows", MOST_ROWS)
                : Rules.unless(false, "form.not-a-list");
    }

    /** Whether the value is of the kind that the field takes at all. */
    private static Optional<RuleViolation> kind(Field field, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (field instanceof TextInput) {
            return Rules.unless(value instanceof String, "form.not-text");
        }
        if (field instanceof CheckboxInput) {
            return Rules.unless(value instanceof Boolean, "form.not-yes-or-no");
        }
        if (field instanceof DateInput) {
            return Rules.unless(value instanceof String, "form.not-a-date");
        }
        return field instanceof ChoiceInput choice && choice.multiple()
                ? Rules.unless(value instanceof List, "form.not-a-list")
                : Optional.empty();
    }

    private Optional<RuleViolation> beyond(
            Field field, @Nullable Object value, Status status, Map<String, @Nullable Object> values) {
        if (value == null || Plain.isEmpty(value)) {
            return Optional.empty();
        }
        if (field instanceof NumberInput number) {
            return NumberCheck.bounds(number, Plain.number(value), status.scope());
        }
        if (field instanceof TextInput text && value instanceof String given) {
            return TextCheck.lengthAndFormat(text, given, status.scope());
        }
        if (field instanceof DateInput date && value instanceof String given) {
            return dates.check(date, given, status.occurrence().path(), values);
        }
        return field instanceof ChoiceInput choice
                ? ChoiceCheck.check(choice, value, status.options())
                : Optional.empty();
    }
}
