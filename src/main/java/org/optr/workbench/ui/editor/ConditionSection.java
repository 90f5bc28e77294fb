package org.optr.workbench.ui.editor;

/** When a way is taken, or that it is taken where no other is. */
final class ConditionSection implements Section {

    private static final String EXAMPLE = "${decisionOutcome == 'approve'}";

    @Override
    public String name() {
        return "condition";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("sequenceFlow");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var condition = facts.condition();
        fields.expression("editor.condition", condition == null ? "" : condition, fields.edits()::condition)
                .setHelperText(fields.getTranslation("editor.condition-help", EXAMPLE));
    }
}
