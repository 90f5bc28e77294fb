package org.optr.workbench.ui.editor;

import java.util.Map;
import java.util.stream.Collectors;
import org.optr.workbench.ui.editor.PackageFacts.Table;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** Which table decides, and which of its answers the process goes on with. */
final class DecisionSection implements Section {

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("businessRuleTask");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        var chosen = facts.attribute("camunda:decisionRef");
        fields.choice(
                "editor.table",
                around.models().tables().stream().map(Table::id).toList(),
                chosen,
                id -> around.models().table(id).map(Table::name).orElse(id),
                id -> fields.apply(
                        edits.attribute("camunda:decisionRef", id),
                        edits.attribute("camunda:decisionRefBinding", "deployment")));
        around.models().table(chosen).ifPresent(table -> {
            fields.link(fields.getTranslation("editor.open-table"), () -> around.open()
                    .accept(Target.file(table.file())));
            var variables = byOutput(facts);
            table.outputs().forEach(output -> fields.changed(
                            "editor.answer",
                            variables.getOrDefault(output, ""),
                            (former, name) -> write(fields, output, former, name))
                    .setLabel(fields.getTranslation("editor.answer", output)));
        });
    }

    private static Map<String, String> byOutput(Facts facts) {
        return facts.outputs().entrySet().stream()
                .filter(entry -> entry.getValue().startsWith("${decisionResult."))
                .collect(Collectors.toMap(
                        entry -> entry.getValue()
                                .substring("${decisionResult.".length())
                                .replace("}", ""),
                        Map.Entry::getKey,
                        (one, other) -> one));
    }

    private static void write(Fields fields, String output, String former, String variable) {
        var edits = fields.edits();
        var value = variable.isEmpty() ? "" : "${decisionResult." + output + "}";
        if (former.isEmpty()) {
            fields.apply(edits.output(variable, value));
        } else if (variable.isEmpty()) {
            fields.apply(edits.output(former, ""));
        } else {
            fields.apply(edits.output(former, ""), edits.output(variable, value));
        }
    }
}
