package org.optr.form;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.form.fields.FormFields;
import org.optr.form.schema.Decision;
import org.optr.form.schema.Options.Option;
import org.optr.ui.ErrorWords;

/** A form without a work item behind it: nothing of it is kept, and a refusal leaves what was typed. */
final class TriedForm extends Div {

    private final FormFields fields;
    private final DecisionFooter footer;
    private final Consumer<Map<String, @Nullable Object>> submit;

    /** @param decision null where the form decides nothing */
    TriedForm(
            FormFields fields,
            @Nullable Decision decision,
            List<Option> outcomes,
            Consumer<Map<String, @Nullable Object>> submit) {
        this.fields = fields;
        this.submit = submit;
        footer = new DecisionFooter(decision, outcomes, this::complete);
        fields.onSubmit(footer::pressFirst);
        var content = new Div(fields);
        content.addClassName("work-item-content");
        addClassName("work-item-form");
        add(content, footer);
    }

    private void complete(@Nullable Object outcome) {
        Map<String, @Nullable Object> submitted = new LinkedHashMap<>(fields.values());
        if (footer.hasComment()) {
            submitted.put(Decision.COMMENT, footer.comment().getValue());
        }
        if (outcome != null) {
            submitted.put(Decision.OUTCOME, outcome);
        }
        footer.clearProblem();
        try {
            submit.accept(submitted);
        } catch (SubmissionRefused refusal) {
            var wrong = refusal.fields();
            footer.refuse(getTranslation("form.check-fields", wrong.size()), "");
            fields.mark(wrong);
            footer.markComment(wrong.get(Decision.COMMENT));
        } catch (RuntimeException error) {
            footer.refuse(ErrorWords.of(error), "");
        }
    }
}
