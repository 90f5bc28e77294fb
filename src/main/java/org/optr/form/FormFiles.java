package org.optr.form;

import static org.optr.shared.RuleViolation.require;

import org.optr.engine.Feel;
import org.optr.engine.FormFileCheck;
import org.optr.form.schema.FormProblem;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Accepts forms of which every part can be shown and checked. */
@Component
class FormFiles implements FormFileCheck {

    private final Feel feel;

    FormFiles(Feel feel) {
        this.feel = feel;
    }

    @Override
    public void check(String id, String json) {
        var schema = schema(id, json);
        require(schema.id().equals(id), "form.file-other-id", id, schema.id());
        schema.refusedExpressions(feel).stream().findFirst().ifPresent(problem -> {
            throw refused(id, problem);
        });
    }

    private static FormSchema schema(String id, String json) {
        try {
            return FormSchema.parse(json);
        } catch (FormSchemaInvalid e) {
            throw refused(id, e.problems().get(0));
        }
    }

    private static RuleViolation refused(String id, FormProblem problem) {
        return new RuleViolation("form.file-refused", id, problem.place(), problem.rule());
    }
}
