package org.optr.workbench.ui.editor;

import java.util.LinkedHashMap;
import org.optr.workbench.ui.editor.PackageFacts.Field;

/** Which fields of the form the process goes on with. */
final class DataSection implements Section {

    private static final String PROPERTY = "process-data";

    @Override
    public String name() {
        return "data";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("userTask");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        show(fields, facts, around, KeptData.parse(facts.property(PROPERTY)));
    }

    private static void show(Fields fields, Facts facts, Surroundings around, KeptData kept) {
        fields.removeAll();
        var labels = new LinkedHashMap<String, String>();
        around.models().form(facts.attribute("camunda:formRef")).ifPresent(form -> form.fields()
                .forEach(field -> labels.put(field.key(), words(field))));
        kept.variables().keySet().forEach(key -> labels.putIfAbsent(key, key));
        if (labels.isEmpty()) {
            fields.say(fields.getTranslation("editor.data-none"));
        }
        labels.forEach((key, words) -> {
            var variable = kept.variables().getOrDefault(key, "");
            fields.check(
                    words,
                    !variable.isEmpty(),
                    wanted -> write(fields, facts, around, kept.with(key, wanted ? key : "")));
            if (!variable.isEmpty()) {
                fields.input(
                                "editor.variable",
                                variable,
                                name -> write(fields, facts, around, kept.with(key, name.isEmpty() ? key : name)))
                        .setAriaLabel(fields.getTranslation("editor.variable-of", words));
            }
        });
    }

    private static void write(Fields fields, Facts facts, Surroundings around, KeptData kept) {
        show(fields, facts, around, kept);
        fields.apply(fields.edits().property(PROPERTY, kept.text()));
    }

    private static String words(Field field) {
        return field.label().isBlank() || field.label().equals(field.key())
                ? field.key()
                : field.label() + " · " + field.key();
    }
}
