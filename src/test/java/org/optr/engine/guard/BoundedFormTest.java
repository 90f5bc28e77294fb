package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.shared.RuleViolation;

/** What the bounds of FEEL mean for a form: too much data must not switch its rules off. */
class BoundedFormTest {

    private static final FormSchema FORM = FormSchema.parse(
            """
            {"type": "default", "id": "limits", "schemaVersion": 16, "components": [
              {"type": "taglist", "id": "Tags", "key": "tags", "label": "Tags", "values": [{"label": "A", "value": "a"}]},
              {"type": "textfield", "id": "Budget", "key": "budget", "label": "Budget", "readonly": "=locked"}]}""");
    private static final Map<String, Object> FACTS = Map.of("locked", true, "budget", "100");

    private final FormEvaluation evaluation = new FormEvaluation(new BoundedFeel(TestEngine.CLOCK), TestEngine.CLOCK);

    @Test
    void aReadOnlyValueIsRestored() {
        assertThat(evaluation.accept(FORM, FACTS, submitted(2))).containsEntry("budget", "100");
    }

    @Test
    void tooMuchDataIsRefusedInPlaceOfUnlockingWhatIsReadOnly() {
        assertThatThrownBy(() -> evaluation.accept(FORM, FACTS, submitted(6_000)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("feel.data-too-large"));
    }

    @Test
    void whatARowSeesUnderSeveralNamesCountsOnce() {
        var answers = Stream.generate(() -> Map.of("comment", "x".repeat(4_000)))
                .limit(25)
                .toList();
        var data = new HashMap<String, Object>(Map.of("objective", Map.of("answers", answers)));
        var context = new HashMap<String, Object>(data);
        List.of("this", "_this_", "parent", "_parent_").forEach(name -> context.put(name, data));

        assertThat(new BoundedFeel(TestEngine.CLOCK).evaluate("count(this.objective.answers)", context))
                .isNotNull();
    }

    private static Map<String, Object> submitted(int tags) {
        return Map.of("tags", new ArrayList<>(Collections.nCopies(tags, "a")), "budget", "1");
    }
}
