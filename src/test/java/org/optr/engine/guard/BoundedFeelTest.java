package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.engine.Feel;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.shared.RuleViolation;

class BoundedFeelTest {

    private static final Feel FEEL = new BoundedFeel(TestEngine.CLOCK);

    @Test
    void valuesArePlainJava() {
        var data = Map.<String, Object>of(
                "title",
                "Delight",
                "amount",
                new BigDecimal("0.1"),
                "owners",
                List.of("anna", "boris"),
                "row",
                Map.of("done", true),
                "at",
                Instant.parse("2026-11-20T09:30:00Z"));

        assertThat(FEEL.evaluate("amount + 0.2", data)).isEqualTo(new BigDecimal("0.3"));
        assertThat(FEEL.evaluate("upper case(title)", data)).isEqualTo("DELIGHT");
        assertThat(FEEL.evaluate("owners[1]", data)).isEqualTo("anna");
        assertThat(FEEL.evaluate("owners[item != \"anna\"]", data)).isEqualTo(List.of("boris"));
        assertThat(FEEL.evaluate("row.done and count(owners) = 2", data)).isEqualTo(true);
        assertThat(FEEL.evaluate("[{label: title, value: 1}]", data))
                .isEqualTo(List.of(Map.of("label", "Delight", "value", BigDecimal.ONE)));
        assertThat(FEEL.evaluate("at > date and time(\"2026-11-20T09:00:00Z\")", data))
                .isEqualTo(true);
    }

    @Test
    void theClockIsOurs() {
        assertThat(FEEL.evaluate("today()", Map.of())).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void whatIsWrongIsNothing() {
        assertThat(FEEL.evaluate("1 +", Map.of())).isNull();
        assertThat(FEEL.evaluate("missing", Map.of())).isNull();
        assertThat(FEEL.evaluate("abs", Map.of())).isNull();
        assertThat(FEEL.problem("1 +").map(RuleViolation::key)).contains("feel.not-understood");
        assertThat(FEEL.problem("count(owners) = 0")).isEmpty();
    }

    @Test
    void anObjectIsNothing() {
        Hit.forget();
        var data = new HashMap<String, Object>(Map.of("doc", new Hit(), "docs", List.of(new Hit())));

        assertThat(FEEL.evaluate("doc", data)).isNull();
        assertThat(FEEL.evaluate("doc.touched", data)).isNull();
        assertThat(FEEL.evaluate("docs[1].touched", data)).isNull();
        assertThat(Hit.any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: 1, b: a}",
                "some x in a, y in b satisfies x = y",
                "a[b[c]]",
                "// (\n1",
                "1 /* \" */ + (((((((((((((((( \" 1",
                "number(\"1e999999999\")",
                "for i in a return i"
            })
    void growthIsRefused(String expression) {
        assertThat(FEEL.problem(expression)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count([1..100000000])",
                "sum([1..100000000])",
                "[1..100000000]",
                "5 in [1..100000000]",
                "floor(10000000000 * 10000000000)"
            })
    void aRangeIsNotALongList(String expression) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FEEL.evaluate(expression, Map.of()));
    }

    @Test
    void dataIsBounded() {
        assertThat(FEEL.evaluate("a > 1", Map.of("a", new BigDecimal("1e999999999"))))
                .isNull();
        assertThat(FEEL.evaluate("count(a)", Map.of("a", Collections.nCopies(6_000, 1))))
                .isNull();
    }

    @Test
    void slowWorkIsInterruptedAndLeavesNoInterrupt() {
        Assertions.assertThrows(
                ExpressionRefused.class,
                () -> Deadline.within(Duration.ofMillis(20), () -> {
                    new CountDownLatch(1).await();
                    return 1;
                }));

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{a:", "not(", "- ", "if ", "a[", "if a then if ", "\"a\" in ("})
    void repeatedOpeningsAreAnswered(String opening) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            FEEL.problem(opening.repeat(12) + "1");
            FEEL.problem(opening.repeat(400) + "1");
        });
    }
}
