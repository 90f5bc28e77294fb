package org.optr.form.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormState.Status;
import org.optr.shared.RuleViolation;

/** One submission of a form, judged against what the server knows. */
final class Submission {

    private static final int ROUNDS = 10;

    private final FormEvaluation evaluation;
    private final FormSchema schema;
    private final Map<String, @Nullable Object> facts;

    Submission(FormEvaluation evaluation, FormSchema schema, Map<String, @Nullable Object> facts) {
        this.evaluation = evaluation;
        this.schema = schema;
        this.facts = facts;
    }

    Map<String, @Nullable Object> accept(Map<String, @Nullable Object> submitted, FormValidation validation) {
        var violations = new LinkedHashMap<String, RuleViolation>();
        evaluation
                .unknownKeys(schema, submitted)
                .forEach(key -> violations.put(key, new RuleViolation("form.unknown-key", key)));
        var values = new Computation(evaluation, schema, facts, true).of(restored(submitted));
        var state = evaluation.stateOf(schema, facts, values);
        violations.putAll(validation.violations(schema, state, values));
        if (!violations.isEmpty()) {
            throw new SubmissionRefused(violations);
        }
        state.all().forEach(status -> status.scope().requireBounded());
        state.all().stream()
                .filter(Submission::isLeftOut)
                .forEach(status -> Data.remove(values, status.occurrence().path()));
        return values;
    }

    /** A read-only value may decide what else is read-only, so this goes on until nothing changes any more. */
    Map<String, @Nullable Object> restored(Map<String, @Nullable Object> submitted) {
        var values = evaluation.filled(schema, facts, submitted);
        var own = evaluation.filled(schema, facts, Map.of());
        var changed = true;
        for (var round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (var status : evaluation.state(schema, facts, values).all()) {
                var path = status.occurrence().path();
                if (status.readOnly() && !Objects.equals(path.get(values), path.get(own))) {
                    path.set(values, path.get(own));
                    changed = true;
                }
            }
        }
        return values;
    }

    private static boolean isLeftOut(Status status) {
        return status.occurrence().component() instanceof Field field
                && (status.hidden() || field.entry().disabled());
    }
}
