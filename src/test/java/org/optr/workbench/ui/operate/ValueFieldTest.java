package org.optr.workbench.ui.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.optr.shared.RuleViolation;

class ValueFieldTest {

    @Test
    void theLargestWholeNumberIsTakenAndOneMoreIsRefusedWithTheRange() {
        assertThat(typed(3L, " 9223372036854775807 ").value().get()).isEqualTo(Long.MAX_VALUE);
        assertRefused("case.value.whole-number", 3L, "9223372036854775808");
        assertRefused("case.value.whole-number", 3L, "2.5");
    }

    @Test
    void aDecimalIsFinite() {
        assertThat(typed(1.0, "2.5").value().get()).isEqualTo(2.5);
        assertRefused("case.value.number", 1.0, "1e999");
        assertRefused("case.value.number", 1.0, "NaN");
        assertRefused("case.value.number", 1.0, "1,5");
    }

    @Test
    void aNumberIsNotEmptied() {
        assertRefused("case.value.missing", 3L, " ");
        assertRefused("case.value.missing", 1.0, "");
    }

    private static ValueField typed(Object before, String text) {
        var field = ValueField.of(ValueKind.of(before), before, "days");
        ((TextField) field.component()).setValue(text);
        return field;
    }

    private static void assertRefused(String key, Object before, String text) {
        var field = typed(before, text);
        assertThatThrownBy(() -> field.value().get())
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
        assertThat(((TextField) field.component()).getValue()).isEqualTo(text);
    }
}
