package org.optr.workbench.check;

import java.util.Arrays;
import org.optr.engine.Feel;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.form.schema.FormComponent.Unsupported;
import org.optr.form.schema.FormProblem;
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
            invalid.problems().forEach(problem -> say(file, problem, report));
        }
    }

    private void check(String file, FormSchema form, Report report) {
        form.refusedExpressions(feel).forEach(problem -> say(file, problem, report));
        form.all()
                .filter(Unsupported.class::isInstance)
                .forEach(component -> report.warning(
                        new Place(file, component.basics().id()),
                        "check.form-part-undrawn",
                        component.basics().type()));
        form.missingTranslations(LANGUAGE)
                .forEach(missing -> report.advice(
                        at(file, missing),
                        "check.form-untranslated",
                        missing.rule().arguments()[0].toString()));
    }

    private static void say(String file, FormProblem problem, Report report) {
        var arguments = Arrays.stream(problem.rule().arguments()).map(Object::toString);
        report.error(at(file, problem), problem.rule().key(), arguments.toArray(String[]::new));
    }

    private static Place at(String file, FormProblem problem) {
        return new Place(file, problem.component());
    }
}
