package org.optr.form.schema;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.ComputedField;
import org.optr.form.schema.FormComponent.ComputedField.ComputeOn;
import org.optr.form.schema.FormState.Status;

/** Gives the fields that nobody types their values. What somebody sent for them is not looked at. */
final class Computation {

    private final FormEvaluation evaluation;
    private final FormSchema schema;
    private final Map<String, @Nullable Object> facts;
    private final boolean submitting;

    Computation(FormEvaluation evaluation, FormSchema schema, Map<String, @Nullable Object> facts, boolean submitting) {
        this.evaluation = evaluation;
        this.schema = schema;
        this.facts = facts;
        this.submitting = submitting;
    }

    /** A value may be made of other computed ones, so this goes on until nothing changes any more. */
    Map<String, @Nullable Object> of(Map<String, @Nullable Object> values) {
        if (schema.all().noneMatch(ComputedField.class::isInstance)) {
            return values;
        }
        var computed = Data.copy(values);
        var changed = true;
        for (var round = 0; changed && round < Dependencies.LONGEST_CHAIN + 1; round++) {
            changed = false;
            for (var status : evaluation.stateOf(schema, facts, computed).all()) {
                if (status.occurrence().component() instanceof ComputedField field && isComputedNow(field)) {
                    changed |= compute(field, status, computed);
                }
            }
        }
        return computed;
    }

    private boolean isComputedNow(ComputedField field) {
        return submitting || field.computeOn() == ComputeOn.CHANGE;
    }

    private static boolean compute(ComputedField field, Status status, Map<String, @Nullable Object> computed) {
        var path = status.occurrence().path();
        var value = bounded(Plain.of(status.scope().evaluate(field.expression())));
        if (!status.hidden()) {
            path.set(status.scope().data(), value);
        }
        var changed = !Objects.equals(path.get(computed), value);
        path.set(computed, value);
        return changed;
    }

    /** A text longer than any that could be typed has no place to be kept; without this, texts could grow in each round. */
    private static @Nullable Object bounded(@Nullable Object value) {
        return value instanceof String text && text.length() > TextCheck.LONGEST ? null : value;
    }
}
