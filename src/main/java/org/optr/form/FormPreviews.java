package org.optr.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.form.fields.Drawing;
import org.optr.form.fields.FormFields;
import org.optr.form.schema.Decision;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;
import org.optr.form.schema.Options.Option;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.springframework.stereotype.Service;

/** Shows a form that is being written as those will see it who fill it in. Nothing of it is kept or sent. */
@Service
public class FormPreviews {

    private final FormEvaluation evaluation;
    private final Clock clock;

    FormPreviews(FormEvaluation evaluation, Clock clock) {
        this.evaluation = evaluation;
        this.clock = clock;
    }

    /**
     * @param data what the process would know, for texts and conditions
     * @return the form, or why there is none
     */
    public Component show(String form, Map<String, @Nullable Object> data) {
        try {
            return panel(FormSchema.parse(form), data);
        } catch (FormSchemaInvalid invalid) {
            return new Note(Look.OFF_TRACK, String.valueOf(invalid.getMessage()), "");
        }
    }

    private Component panel(FormSchema schema, Map<String, @Nullable Object> data) {
        var values = evaluation.initialValues(schema, data);
        var decision = schema.decision();
        var leftOut = decision.map(Decision::components).orElse(Set.of());
        var drawing = new Drawing(schema, data, evaluation, leftOut, Formats.current(), clock);
        var options = decision.map(
                        found -> evaluation.state(schema, data, values).optionsOf(found.outcome()))
                .orElse(List.<Option>of());
        var content = new Div(new FormFields(drawing, values));
        content.addClassName("work-item-content");
        var panel = new Div(content, new DecisionFooter(decision.orElse(null), options, chosen -> {}));
        panel.addClassName("work-item-form");
        return panel;
    }
}
