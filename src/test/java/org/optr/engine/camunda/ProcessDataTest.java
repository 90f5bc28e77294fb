package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.engine.WorkItemKind;
import org.optr.engine.camunda.ProcessModel.UserStep;
import org.optr.shared.RuleViolation;

class ProcessDataTest {

    private static final UserStep STEP =
            new UserStep(WorkItemKind.WORK, List.of(), Map.of("answer", "answer"), null, null, "Answer");

    private final ProcessData data = new ProcessData(new ObjectMapper());

    private Object variable(Object answer) {
        return data.of(STEP, Map.of("answer", answer)).get("answer");
    }

    @Test
    void aNumberOfAnySizeIsANumber() {
        assertThat(variable(new BigDecimal("1e3"))).isEqualTo(1_000L);
        assertThat(variable(new BigDecimal("0.5"))).isEqualTo(0.5);
        assertThat(variable(BigDecimal.valueOf(Long.MIN_VALUE))).isEqualTo((double) Long.MIN_VALUE);
        assertThat(variable(new BigDecimal("1e25"))).isEqualTo(1e25);
    }

    @Test
    void whatIsTooLongForAVariableIsARefusalInWords() {
        assertThatThrownBy(() -> variable(Collections.nCopies(60, Map.of("step", "x".repeat(80)))))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("work-item.value-too-long"));
    }
}
