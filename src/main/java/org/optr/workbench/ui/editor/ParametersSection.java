package org.optr.workbench.ui.editor;

import java.util.Map;
import java.util.function.BiFunction;

/** What a step is given, and what becomes of what it answers. */
final class ParametersSection implements Section {

    @Override
    public String name() {
        return "parameters";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("serviceTask", "subProcess", "callActivity")
                || !facts.inputs().isEmpty()
                || (!facts.outputs().isEmpty() && !facts.is("businessRuleTask"));
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        show(fields, facts.inputs(), edits::input);
        if (!facts.is("businessRuleTask")) {
            show(fields, facts.outputs(), edits::output);
        }
        fields.input("editor.add-input", "", name -> {
            if (name.matches("[A-Za-z_]\\w*") && !facts.inputs().containsKey(name)) {
                fields.expression("editor.input", "", text -> edits.input(name, text))
                        .setLabel(name);
            }
        });
    }

    private static void show(Fields fields, Map<String, String> parameters, BiFunction<String, String, Edit> edit) {
        parameters.forEach((name, value) -> fields.expression("editor.input", value, text -> edit.apply(name, text))
                .setLabel(name));
    }
}
