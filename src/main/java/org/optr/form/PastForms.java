package org.optr.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.DeployedForms.DeployedForm;
import org.optr.engine.WorkItemId;
import org.optr.form.fields.Drawing;
import org.optr.form.fields.FormFields;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.people.PersonId;
import org.optr.ui.Formats;
import org.optr.ui.OutsideHosts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms of work items that are over. It knows no reader: whoever shows them decides who may see them. */
@Service
public class PastForms {

    private final FormSubmissionStore submissions;
    private final FormEvaluation evaluation;
    private final OutsideHosts hosts;
    private final Clock clock;

    PastForms(FormSubmissionStore submissions, FormEvaluation evaluation, OutsideHosts hosts, Clock clock) {
        this.submissions = submissions;
        this.evaluation = evaluation;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** Returns nothing of an item without a form, or that was not completed. */
    @Transactional(readOnly = true)
    public Optional<Submitted> submitted(WorkItemId item) {
        return submissions.find(item);
    }

    /**
     * Shows a form that nobody can change any more.
     *
     * @param facts what is known of what it could read
     * @param entered what was submitted with it; nothing while it was open
     */
    public Component show(
            DeployedForm form, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> entered) {
        var schema = FormSchema.parse(form.json());
        var drawing = new Drawing(schema, facts, evaluation, Set.of(), hosts, Formats.current(), clock);
        var fields = new FormFields(drawing, evaluation.restored(schema, facts, entered));
        readOnly(fields);
        return fields;
    }

    private static void readOnly(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.setReadOnly(true);
        }
        if (part instanceof Button button) {
            button.setEnabled(false);
        }
        part.getChildren().forEach(PastForms::readOnly);
    }

    /** @param hash SHA-256 in hexadecimal of what is stored, computed now */
    public record Submitted(PersonId by, Map<String, @Nullable Object> values, String hash) {}
}
