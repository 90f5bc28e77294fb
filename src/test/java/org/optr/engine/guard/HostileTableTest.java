package org.optr.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision table that could run code or run for ever is refused, and harmless when written into the database. */
class HostileTableTest {

    private static final String FILE = "hostile.dmn";
    private static final String HIT = HostilePlaces.HIT;

    static final List<String> TABLES = List.of(
            table("doc.now()", "", "1"),
            table("doc.getClass().forName(\"org.optr.engine.guard.Hit\").now()", "", "1"),
            table("1", "", "doc.isTouched()"),
            table("1", "doc.now()", "1"),
            table(
                    "function(x) external {java: {class: \"org.optr.engine.guard.Hit\", method signature: \"now()\"}}",
                    "",
                    "1"),
            table("(function() 1)()", "", "1"),
            table("for i in 1..100000000 return i", "", "1"),
            table("count(1..100000000)", "", "1"),
            table("some i in 1..3000, j in 1..3000 satisfies i = j + 3000", "", "1"),
            table("count([1,2,3][item in [1,2,3][item > 1]])", "", "1"),
            table("9 ** 999999999", "", "1"),
            table("decimal(1, 1000000000)", "", "1"),
            table("floor(1, level)", "", "1"),
            table("{a: \"xxxxxxxx\", b: a + a, c: b + b}.c", "", "1"),
            table("matches(level, \"(a+)+$\")", "", "1"),
            table("replace(level, \"(a+)+\", \"b\")", "", "1"),
            table("random number()", "", "1"),
            table("(".repeat(50) + "1" + ")".repeat(50), "", "1"),
            table("1" + " + 1".repeat(500), "", "1"),
            table("1 +", "", "1"),
            table("\"" + "x".repeat(5_000) + "\"", "", "1"),
            table(HIT, "", "1").replace("<inputExpression", "<inputExpression expressionLanguage='juel'"),
            table("1", HIT, "1").replace("<inputEntry", "<inputEntry expressionLanguage='juel'"),
            table("1", "", HIT).replace("<outputEntry", "<outputEntry expressionLanguage='juel'"),
            table("1", "", "1").replace("<outputEntry", "<outputEntry expressionLanguage='javascript'"),
            table("1", "", "1").replace("<outputEntry", "<outputEntry expressionLanguage='feel-scala'"),
            table("1", "", HIT).replace("<definitions", "<definitions expressionLanguage='juel'"),
            table("1", "", "1").replace("<decision ", "<import namespace='n' importType='t'/><decision "),
            table("1", "", "1").replace("<decision ", "<businessKnowledgeModel id='b' name='b'/><decision "),
            table("1", "", "1").replace("<decision ", "<script xmlns='urn:x'>1</script><decision "),
            "<!DOCTYPE x [<!ENTITY a \"1\">]>" + table("1", "", "1"));

    private static TestEngine guarded;

    @BeforeAll
    static void start() {
        guarded = TestEngine.guarded(Map.of());
        guarded.deploy(FILE, table("1", "", "1"));
    }

    @AfterAll
    static void stop() {
        guarded.close();
    }

    @BeforeEach
    void forget() {
        Hit.forget();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void aTableIsHarmless(String table) {
        assertThat(new ModelCheck(Set.of()).dmn(table.getBytes(UTF_8))).isNotEmpty();
        assertThatThrownBy(() -> guarded.deploy(FILE, table)).isInstanceOf(ProcessEngineException.class);

        guarded.overwrite(FILE, table);

        assertThatThrownBy(() -> decide(guarded)).isInstanceOf(ProcessEngineException.class);
        assertThat(Hit.any()).isFalse();
    }

    @Test
    void anObjectsPropertyIsNothing() {
        guarded.overwrite(FILE, table("doc.touched = null", "true", "\"nothing\""));

        assertThat(decide(guarded)).isEqualTo("nothing");
        assertThat(Hit.any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc.now()", "doc.touched"})
    void theSameTableRunsCodeOnAnEngineWithoutTheGuard(String input) {
        try (var stock = TestEngine.stock()) {
            stock.deploy(FILE, table(input, "", "1"));

            decide(stock);

            assertThat(Hit.any()).isTrue();
        }
    }

    private static Object decide(TestEngine test) {
        return test.engine
                .getDecisionService()
                .evaluateDecisionByKey("hostile")
                .variables(
                        Variables.createVariables().putValue("doc", new Hit()).putValue("level", "aaaa"))
                .evaluate()
                .getSingleEntry();
    }

    private static String table(String input, String cell, String output) {
        return ("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' xmlns:camunda='http://camunda.org/schema/1.0/dmn'"
                        + " id='t' name='t' namespace='n'><decision id='hostile' name='h' camunda:historyTimeToLive='P1D'>"
                        + "<decisionTable id='dt' hitPolicy='FIRST'><input id='i'><inputExpression id='ie'><text>%s</text>"
                        + "</inputExpression></input><output id='o' name='out'/><rule id='r'><inputEntry id='c'><text>%s</text>"
                        + "</inputEntry><outputEntry id='u'><text>%s</text></outputEntry></rule></decisionTable></decision></definitions>")
                .formatted(escaped(input), escaped(cell), escaped(output));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
