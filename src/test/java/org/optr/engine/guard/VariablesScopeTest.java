package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionResultEntriesImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionResultImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.optr.engine.expression.ExpressionRefused;

class VariablesScopeTest {

    @Test
    void theOnlyAnswerKeepsItsType() {
        assertThat(decided(rule(Map.of("quorum", 2L))).decisionOutput("quorum")).isEqualTo(2L);
    }

    @Test
    void severalAnswersBecomeOneListEachOnce() {
        var scope = decided(rule(Map.of("role", "board")), rule(Map.of("role", "head")), rule(Map.of("role", "board")));

        assertThat(scope.decisionOutput("role")).isEqualTo("board,head");
    }

    @Test
    void aRuleThatLeavesACellEmptyAddsNothing() {
        var scope = decided(rule(Map.of("role", "board")), rule(Map.of("role", "head", "quorum", 2L)));

        assertThat(scope.decisionOutput("quorum")).isEqualTo(2L);
    }

    @Test
    void noRuleIsNoAnswer() {
        assertThat(decided().decisionOutput("role")).isNull();
    }

    @Test
    void withoutADecisionThereIsNothingToAsk() {
        assertThatThrownBy(() -> new VariablesScope(name -> null).decisionOutput("role"))
                .isInstanceOf(ExpressionRefused.class);
    }

    private static VariablesScope decided(DmnDecisionResultEntries... rules) {
        var result = new DmnDecisionResultImpl(List.of(rules));
        return new VariablesScope(Map.of("decisionResult", (Object) result)::get);
    }

    private static DmnDecisionResultEntries rule(Map<String, Object> cells) {
        var entries = new DmnDecisionResultEntriesImpl();
        cells.forEach((name, value) -> entries.putValue(name, Variables.untypedValue(value)));
        return entries;
    }
}
