package org.optr.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.form.fields.Drawing;
import org.optr.form.fields.FormFields;
import org.optr.form.schema.Decision;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;
import org.optr.form.schema.Options.Option;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.OutsideHosts;
import org.springframework.stereotype.Service;

/** Shows a form that is being written as those will see it who fill it in. Nothing of it is kept or sent. */
@Service
public class FormPreviews {

    private final FormEvaluation evaluation;
    private final OutsideHosts hosts;
    private final Clock clock;

    FormPreviews(FormEvaluation evaluation, OutsideHosts hosts, Clock clock) {
        this.evaluation = evaluation;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * @param data what the process would know, for texts and conditions
     * @return the form, or why there is none
     */
    public Component show(String form, Map<String, @Nullable Object> data) {
        return fill(form, data, submitted -> {});
    }

    /**
     * As {@link #show}, for somebody who tries what comes of it.
     *
     * @param submit is handed what was entered; what it refuses is marked in the form
     */
    public Component fill(
            String form, Map<String, @Nullable Object> data, Consumer<Map<String, @Nullable Object>> submit) {
        try {
            return panel(FormSchema.parse(form), data, submit);
        } catch (FormSchemaInvalid invalid) {
            return unreadable(invalid);
        }
    }

    private static Component unreadable(FormSchemaInvalid invalid) {
        var problems = new Div();
        invalid.problems()
                .forEach(problem ->
                        problems.add(new Note(Look.OFF_TRACK, problem.component(), ErrorWords.of(problem.rule()))));
        return problems;
    }

    private Component panel(
            FormSchema schema, Map<String, @Nullable Object> data, Consumer<Map<String, @Nullable Object>> submit) {
        var values = evaluation.initialValues(schema, data);
        var decision = schema.decision();
        var leftOut = decision.map(Decision::components).orElse(Set.of());
        var drawing = new Drawing(schema, data, evaluation, leftOut, hosts, Formats.current(), clock);
        var options = decision.map(
                        found -> evaluation.state(schema, data, values).optionsOf(found.outcome()))
                .orElse(List.<Option>of());
        return new TriedForm(new FormFields(drawing, values), decision.orElse(null), options, submit);
    }
}
