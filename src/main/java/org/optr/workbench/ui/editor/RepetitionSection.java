package org.optr.workbench.ui.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.ui.editor.Facts.Repetition;

/** How a step is done for several: once, for each in turn, or for all at the same time. */
final class RepetitionSection implements Section {

    private static final String EXAMPLE = "${items(approvers)}";
    private static final String ONCE = "once";
    private static final String IN_TURN = "in-turn";
    private static final String TOGETHER = "together";

    @Override
    public String name() {
        return "repetition";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("userTask", "serviceTask", "subProcess", "callActivity", "businessRuleTask", "receiveTask")
                && !"true".equals(facts.attribute("triggeredByEvent"));
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        show(fields, facts.repetition());
    }

    private static void show(Fields fields, @Nullable Repetition repetition) {
        fields.removeAll();
        fields.choice(
                "editor.repetition",
                List.of(ONCE, IN_TURN, TOGETHER),
                kind(repetition),
                kind -> fields.getTranslation("editor.repetition." + kind),
                kind -> choose(fields, kind, repetition));
        if (repetition == null) {
            return;
        }
        var edits = fields.edits();
        fields.expression("editor.collection", repetition.collection(), text -> edits.repetition("collection", text))
                .setHelperText(fields.getTranslation("editor.collection-help", EXAMPLE));
        fields.text("editor.each", repetition.variable(), text -> edits.repetition("variable", text));
        fields.expression("editor.completion", repetition.completion(), text -> edits.repetition("completion", text))
                .setHelperText(fields.getTranslation("editor.completion-help"));
    }

    private static String kind(@Nullable Repetition repetition) {
        if (repetition == null) {
            return ONCE;
        }
        return repetition.sequential() ? IN_TURN : TOGETHER;
    }

    private static void choose(Fields fields, String kind, @Nullable Repetition before) {
        if (kind.equals(ONCE)) {
            show(fields, null);
            fields.apply(fields.edits().repetition("none", ""));
            return;
        }
        var sequential = kind.equals(IN_TURN);
        show(
                fields,
                before == null
                        ? new Repetition(sequential, "", "", "")
                        : new Repetition(sequential, before.collection(), before.variable(), before.completion()));
        fields.apply(fields.edits().repetition("sequential", String.valueOf(sequential)));
    }
}
