package org.optr.form.schema;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Feel;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence.Place;

/**
 * What a form means for given facts and values, as form-js has it. <em>Facts</em> are what the server knows; <em>values</em>
 * are what is in the fields, nested by their keys.
 */
public final class FormEvaluation {

    private final Feel feel;
    private final Clock clock;

    public FormEvaluation(Feel feel, Clock clock) {
        this.feel = feel;
        this.clock = clock;
    }

    /** Returns a value for every field: from the facts, else its default, else the empty value of its type. */
    public Map<String, @Nullable Object> initialValues(FormSchema schema, Map<String, @Nullable Object> facts) {
        return filled(schema, facts, Map.of());
    }

    /** As {@link #initialValues}, but with what was entered for those fields that may be entered. */
    Map<String, @Nullable Object> filled(
            FormSchema schema, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> entered) {
        return new Filling(feel, facts, entered).fill(schema);
    }

    /** Returns the values that a draft or submission may change, over those it may not. */
    public Map<String, @Nullable Object> restored(
            FormSchema schema, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> entered) {
        return new Submission(this, schema, facts).restored(Plain.map(entered));
    }

    /**
     * Conditions that hide see all data; everything else sees the data without what is hidden. Values of computed fields
     * are those that follow from the others.
     */
    public FormState state(
            FormSchema schema, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> values) {
        return stateOf(schema, facts, new Computation(this, schema, facts, false).of(values));
    }

    /** As {@link #state}, with the values of computed fields as they are given. */
    FormState stateOf(FormSchema schema, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> values) {
        var full = Data.merged(facts, values);
        var occurrences = Occurrence.all(schema, full);
        var hidden = new HashMap<Place, Boolean>();
        var remaining = Data.merged(facts, values);
        for (var occurrence : occurrences) {
            var parent = occurrence.parent();
            var hides = (parent != null && hidden.getOrDefault(parent.place(), false))
                    || occurrence.component().basics().hide().isTrue(scope(full, occurrence)::evaluate);
            hidden.put(occurrence.place(), hides);
            if (hides && occurrence.component() instanceof Field) {
                occurrence.path().set(remaining, null);
            }
        }
        var statuses = new LinkedHashMap<Place, Status>();
        for (var occurrence : occurrences) {
            var scope = scope(remaining, occurrence);
            var readOnly = occurrence.component() instanceof Field field
                    && field.entry().readOnly().isTrue(scope::evaluate);
            statuses.put(
                    occurrence.place(),
                    new Status(occurrence, hidden.getOrDefault(occurrence.place(), false), readOnly, scope));
        }
        return new FormState(statuses);
    }

    /**
     * Returns what is accepted of a submission: hidden and disabled fields left out, read-only ones as the server has them.
     *
     * @throws org.optr.engine.SubmissionRefused with the first violated rule of each wrong field
     */
    public Map<String, @Nullable Object> accept(
            FormSchema schema, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> submitted) {
        return new Submission(this, Judged.of(schema), facts).accept(Plain.map(submitted), new FormValidation(clock));
    }

    /** Names the keys that no field has. */
    Set<String> unknownKeys(FormSchema schema, Map<String, @Nullable Object> submitted) {
        return new KnownKeys(schema).unknown(submitted);
    }

    private FormScope scope(Map<String, @Nullable Object> data, Occurrence occurrence) {
        return new FormScope(feel, data, occurrence.rows());
    }
}
