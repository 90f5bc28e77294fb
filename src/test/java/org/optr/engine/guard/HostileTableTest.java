package org.optr.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.engine.guard.HostileTables.table;

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
    @FieldSource("org.optr.engine.guard.HostileTables#ALL")
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
}
