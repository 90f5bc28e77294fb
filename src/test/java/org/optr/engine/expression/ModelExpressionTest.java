package org.optr.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelExpressionTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    private final Map<String, Object> variables = new HashMap<>(Map.of(
            "approver",
            "boris",
            "level",
            "company",
            "amount",
            1200L,
            "share",
            0.25,
            "agreed",
            true,
            "dueAt",
            Date.from(NOW),
            "count",
            3,
            "nothing",
            "",
            "runtime",
            Runtime.getRuntime()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    ${amount > 1000 && level == 'company'}      ~ true
                    ${amount > 1000 && level != "company"}      ~ false
                    ${!agreed || share >= 0.25}                 ~ true
                    ${missing == null}                          ~ true
                    ${missing < 5}                              ~ false
                    ${missing > 5}                              ~ false
                    ${!missing}                                 ~ true
                    ${empty nothing && empty missing}           ~ true
                    ${!empty approver}                          ~ true
                    ${count == 3}                               ~ true
                    ${amount == 1200.0}                         ~ true
                    ${amount == '1200'}                         ~ false
                    ${dueAt <= today() ? true : false}          ~ false
                    ${true ? false : true}                      ~ false
                    ${false && missing + 1 > 'x'}               ~ false
                    ${dueAt == dueAt}                           ~ true
                    """)
    void conditionsSeeVariables(String text, boolean expected) {
        assertThat(value(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "${1 + 2 * 3}, 7",
        "${(1 + 2) * 3}, 9",
        "${10 - 4 - 3}, 3",
        "${-amount}, -1200",
        "${amount / 0.5}, 2400",
        "${7 / 2}, 3.5",
        "${share * 4}, 1"
    })
    void numbersCalculate(String text, double expected) {
        assertThat(((Number) value(text)).doubleValue()).isEqualTo(expected);
    }

    @Test
    void wholeNumbersStayWhole() {
        assertThat(value("${count + 1}")).isEqualTo(4L);
    }

    @Test
    void aSumWithNothingIsNothing() {
        assertThat(value("${missing + 1}")).isNull();
    }

    @Test
    void textEmbedsValues() {
        assertThat(value("Objective of ${approver}: ${amount}, ${share}, ${missing}!"))
                .isEqualTo("Objective of boris: 1200, 0.25, !");
    }

    @Test
    void plainTextIsItself() {
        assertThat(value("PT72H")).isEqualTo("PT72H");
        assertThat(ModelExpression.parse("PT72H").isPlainText()).isTrue();
        assertThat(ModelExpression.parse("${approver}").isPlainText()).isFalse();
    }

    @Test
    void functionsAreCalled() {
        assertThat(value("${roleOf('unit-head', 'u1')}")).isEqualTo("unit-head@u1");
        assertThat(value("${items('[]')}")).isEqualTo(List.of("[]"));
        assertThat(value("${workingDaysFrom(2)}")).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void aFunctionOfNothingIsNothing() {
        assertThat(value("${roleOf('unit-head', missing)}")).isNull();
        assertThat(value("${items(missing)}")).isEqualTo(List.of());
    }

    @Test
    void theDecisionIsReadByItsOneDottedForm() {
        assertThat(value("${decisionResult.approver}")).isEqualTo("decided approver");
        assertThat(ModelExpression.parse("${decisionResult.approver}").readsDecision())
                .isTrue();
    }

    @Test
    void aForeignObjectIsNothing() {
        assertThat(value("${runtime}")).isNull();
    }

    @Test
    void theVariablesAreKnown() {
        assertThat(ModelExpression.parse("${a > b ? c : items(d)} and ${a}").variables())
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${approver.length()}",
                "${approver['length']}",
                "${execution}",
                "${execution.processEngineServices}",
                "${task}",
                "${authenticatedUserId}",
                "${decisionResult}",
                "${decisionResult.getClass()}",
                "${decisionResult.first.approver}",
                "${decisionResult['approver']}",
                "#{approver}",
                "plain #{approver}",
                "\\${approver}",
                "${'${approver}'}",
                "${'#{approver}'}",
                "${'a\\'b'}",
                "${now()}",
                "${currentUser()}",
                "${dateTime().plusDays(1)}",
                "${items}",
                "${items()}",
                "${items('[]', 1)}",
                "${today(1)}",
                "${a = 1}",
                "${a += 1}",
                "${a; b}",
                "${a, b}",
                "${a -> b}",
                "${x -> x}",
                "${[1, 2]}",
                "${{'a': 1}}",
                "${new java.util.Date()}",
                "${T(java.lang.Runtime)}",
                "${a instanceof String}",
                "${a and b}",
                "${a matches b}",
                "${",
                "${}",
                "${a",
                "${'a}",
                "${(a}",
                "${a ? b}",
                "${1..2}",
                "${1e9}",
                "${1234567890123456789}",
                "${0x10}",
                "${ä}",
                "${a @ b}",
                "${${a}}",
                "${a.b:c(1)}",
                "${fn:trim(a)}",
                "${param.x}",
                "${a ?? b}",
                "${a ?. b}"
            })
    void nothingElseIsOfTheLanguage(String text) {
        assertThatThrownBy(() -> ModelExpression.parse(text)).isInstanceOf(ExpressionRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${approver > 5}",
                "${approver + 1}",
                "${amount / 0}",
                "${!approver}",
                "${amount && agreed}",
                "${999999999999999999 * 999999999999999999}",
                "${roleOf(1, 2)}",
                "${workingDaysFrom(1.5)}",
                "all: ${items('[]')}"
            })
    void valuesThatDoNotFitAreRefused(String text) {
        var expression = ModelExpression.parse(text);

        assertThatThrownBy(() -> expression.value(scope(), functions())).isInstanceOf(ExpressionRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!", "-", "a ? a : ", "items(", "empty "})
    void depthIsBounded(String part) {
        assertThatThrownBy(() -> ModelExpression.parse("${" + part.repeat(400) + "a}"))
                .isInstanceOf(ExpressionRefused.class)
                .hasMessageContaining("too-deep");
    }

    @Test
    void sizeIsBounded() {
        assertThatThrownBy(() -> ModelExpression.parse("${" + "1+".repeat(500) + "1}"))
                .hasMessageContaining("too-many-parts");
        assertThatThrownBy(() -> ModelExpression.parse("${" + "a".repeat(4_000) + "}"))
                .hasMessageContaining("too-long");
        variables.put("long", "x".repeat(4_000));
        assertThatThrownBy(() -> value("${long}".repeat(30))).hasMessageContaining("result-too-long");
    }

    private @Nullable Object value(String text) {
        return ModelExpression.parse(text).value(scope(), functions());
    }

    private Scope scope() {
        return new Scope() {
            @Override
            public @Nullable Object variable(String name) {
                return variables.get(name);
            }

            @Override
            public Object decisionOutput(String name) {
                return "decided " + name;
            }
        };
    }

    static Functions functions() {
        return new Functions() {
            @Override
            public List<Object> items(String json) {
                return List.of(json);
            }

            @Override
            public Instant today() {
                return Instant.parse("2026-11-20T00:00:00Z");
            }

            @Override
            public Instant workingDaysFrom(long days) {
                return NOW.plusSeconds(days);
            }

            @Override
            public String roleOf(String role, String unit) {
                return role + "@" + unit;
            }
        };
    }
}
