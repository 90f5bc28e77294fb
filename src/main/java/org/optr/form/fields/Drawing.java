package org.optr.form.fields;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormState;
import org.optr.ui.Formats;
import org.optr.ui.OutsideHosts;

/**
 * What drawing a form needs.
 *
 * @param leftOut ids of components that are drawn elsewhere: the decision and its comment
 * @param hosts whose pages and pictures may be shown
 */
public record Drawing(
        FormSchema schema,
        Map<String, @Nullable Object> facts,
        FormEvaluation evaluation,
        Set<String> leftOut,
        OutsideHosts hosts,
        Formats formats,
        Clock clock) {

    Map<String, @Nullable Object> initialValues() {
        return evaluation.initialValues(schema, facts);
    }

    FormState state(Map<String, @Nullable Object> values) {
        return evaluation.state(schema, facts, values);
    }

    /** Returns the values with a value for every field, also of rows that are new. */
    Map<String, @Nullable Object> completed(Map<String, @Nullable Object> values) {
        return evaluation.restored(schema, facts, values);
    }
}
