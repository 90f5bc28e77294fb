package org.optr.workbench.check;

import java.util.Objects;
import java.util.Set;
import org.optr.form.schema.Decision;
import org.optr.form.schema.FormSchema;
import org.optr.workbench.check.Mend.Kind;

/** What a user task takes from its form is a field of that form. */
final class FieldsOfForms implements Rule {

    @Override
    public String name() {
        return "form-fields";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.nodes("userTask").forEach(task -> {
            var form = Objects.toString(task.camunda("formRef"), "");
            reading.form(form).ifPresent(schema -> check(drawing.at(task), task, form, schema, report));
        }));
    }

    private static void check(Place place, Node task, String form, FormSchema schema, Report report) {
        var keys = schema.submitted().keySet();
        var taken = ProcessData.of(task);
        taken.stream()
                .map(ProcessData::key)
                .filter(key -> !keys.contains(key))
                .forEach(key -> say(place, form, key, keys, report));
        var answered = schema.decision()
                .filter(decision -> decision.outcome().options().values().size() > 1)
                .isPresent();
        if (answered && taken.stream().noneMatch(data -> data.key().equals(Decision.OUTCOME))) {
            report.advice(place, "check.answer-unused");
        }
    }

    private static void say(Place place, String form, String key, Set<String> keys, Report report) {
        var file = form + ".form";
        var shown = new Place(place.file(), place.element(), new Mend(Kind.SHOW, file, "", "", ""));
        Nearest.to(key, keys)
                .ifPresentOrElse(
                        meant -> report.error(shown, "check.field-gone-near", key, file, meant),
                        () -> report.error(shown, "check.field-gone", key, file));
    }
}
