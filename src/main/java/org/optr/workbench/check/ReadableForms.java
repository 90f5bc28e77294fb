package org.optr.workbench.check;

import org.optr.engine.ModelPackage.FileKind;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;

/** Every form can be read and drawn. */
final class ReadableForms implements Rule {

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.models().files(FileKind.FORM).forEach((file, json) -> {
            if (!reading.forms().containsKey(file)) {
                check(file, json, report);
            }
        });
    }

    private static void check(String file, String json, Report report) {
        try {
            FormSchema.parse(json);
        } catch (FormSchemaInvalid invalid) {
            invalid.problems().forEach(problem -> report.error(Place.of(file), "check.form-invalid", problem));
        }
    }
}
