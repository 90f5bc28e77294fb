package org.optr.workbench.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.optr.form.schema.DataPath;
import org.optr.form.schema.Decision;
import org.optr.form.schema.FormComponent;
import org.optr.form.schema.FormComponent.Container;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.Unsupported;
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
        var keys = keys(schema);
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

    /** Returns the names that a submission of the form has: those of its fields, and of the containers that hold others. */
    private static Set<String> keys(FormSchema schema) {
        var keys = new LinkedHashSet<String>();
        add(schema.components(), keys);
        return keys;
    }

    private static void add(List<FormComponent> components, Set<String> keys) {
        for (var component : components) {
            if (component instanceof Field field) {
                add(field.entry().key(), keys);
            } else if (component instanceof Unsupported unsupported && unsupported.key() != null) {
                add(unsupported.key(), keys);
            } else if (component instanceof Container container) {
                add(container.path(), keys);
                if (container.path().parts().isEmpty()) {
                    add(container.components(), keys);
                }
            }
        }
    }

    private static void add(DataPath path, Set<String> keys) {
        path.parts().stream().limit(1).map(String::valueOf).forEach(keys::add);
    }
}
