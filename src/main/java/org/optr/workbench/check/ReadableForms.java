package org.optr.workbench.check;

import org.optr.engine.Feel;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.form.schema.FormComponent.Unsupported;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;

/** Every form can be read, its expressions too, and all that is in it can be drawn. */
final class ReadableForms implements Rule {

    private static final String LANGUAGE = "zh_CN";

    private final Feel feel;

    ReadableForms(Feel feel) {
        this.feel = feel;
    }

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.models().files(FileKind.FORM).forEach((file, json) -> {
            if (!reading.forms().containsKey(file)) {
                sayWhyNot(file, json, report);
            }
        });
        reading.forms().forEach((file, form) -> check(file, form, report));
    }

    private static void sayWhyNot(String file, String json, Report report) {
        try {
            FormSchema.parse(json);
        } catch (FormSchemaInvalid invalid) {
            invalid.problems().forEach(problem -> report.error(Place.of(file), "check.form-invalid", problem));
        }
    }

    private void check(String file, FormSchema form, Report report) {
        form.refusedExpressions(feel)
                .forEach(problem -> report.error(at(file, problem), "check.form-invalid", problem));
        form.all()
                .filter(Unsupported.class::isInstance)
                .forEach(component -> report.warning(
                        new Place(file, component.basics().id()),
                        "check.form-part-undrawn",
                        component.basics().type()));
        form.missingTranslations(LANGUAGE)
                .forEach(missing -> report.advice(at(file, missing), "check.form-untranslated", missing));
    }

    /** The form's own check begins each sentence with the component and a colon. */
    private static Place at(String file, String sentence) {
        return new Place(file, sentence.substring(0, Math.max(sentence.indexOf(": "), 0)));
    }
}
