package org.optr.workbench.ui.editor;

import java.util.Set;

/** What the file says of an element and no other section shows: it is kept as it is. */
final class OtherSection implements Section {

    private static final Set<String> SHOWN = Set.of(
            "default",
            "text",
            "isExecutable",
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "cancelActivity",
            "calledElement",
            "triggeredByEvent",
            "camunda:calledElementBinding",
            "camunda:assignee",
            "camunda:candidateGroups",
            "camunda:formRef",
            "camunda:formRefBinding",
            "camunda:dueDate",
            "camunda:delegateExpression",
            "camunda:decisionRef",
            "camunda:decisionRefBinding",
            "camunda:historyTimeToLive");
    private static final Set<String> PROPERTIES =
            Set.of("name:zh_CN", "kind", "separate-from", "process-data", "subject");

    @Override
    public String name() {
        return "other";
    }

    @Override
    public boolean fits(Facts facts) {
        return !SHOWN.containsAll(facts.attributes().keySet())
                || !PROPERTIES.containsAll(facts.properties().keySet());
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        facts.properties().forEach((name, value) -> {
            if (!PROPERTIES.contains(name)) {
                fields.text("editor.input", value, text -> edits.property(name, text))
                        .setLabel(name);
            }
        });
        facts.attributes().forEach((name, value) -> {
            if (!SHOWN.contains(name)) {
                fields.say(name + " = " + value);
            }
        });
    }
}
