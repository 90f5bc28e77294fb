package org.optr.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

class AnyTextTest {

    private static final List<String> WORDS = List.of(
            "a",
            "b",
            "null",
            "true",
            "empty",
            "items",
            "today",
            "roleOf",
            "decisionResult",
            "execution",
            "1",
            "2.5",
            "'x'",
            "\"y\"",
            "==",
            "!=",
            "<",
            ">=",
            "&&",
            "||",
            "!",
            "?",
            ":",
            "+",
            "-",
            "*",
            "/",
            "(",
            ")",
            ",",
            ".",
            "[",
            "]",
            "{",
            "}",
            "${",
            "#{",
            "\\",
            " ",
            "'",
            "class",
            "forName");

    private static final Scope SCOPE = new Scope() {
        @Override
        public @Nullable Object variable(String name) {
            return name.equals("a") ? 3L : null;
        }

        @Override
        public @Nullable Object decisionOutput(String name) {
            return name;
        }
    };

    @Property(tries = 2_000)
    void anyTextIsAValueOrARefusal(@ForAll String text) {
        valueOrRefusal(text);
        valueOrRefusal("${" + text + "}");
    }

    @Property(tries = 5_000)
    void anyRowOfWordsIsAValueOrARefusal(@ForAll("rowsOfWords") String text) {
        valueOrRefusal("${" + text + "}");
    }

    @Property
    void whatIsAcceptedHasOnlyValuesOfTheLanguage(@ForAll("rowsOfWords") String text) {
        try {
            var value = ModelExpression.parse("${" + text + "}").value(SCOPE, ModelExpressionTest.functions());
            assertThat(Values.of(value)).isEqualTo(value);
        } catch (ExpressionRefused e) {
            assertThat(e.key()).startsWith("expression.");
        }
    }

    @Provide
    Arbitrary<String> rowsOfWords() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join("", words));
    }

    private static void valueOrRefusal(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatCode(() -> evaluate(text))
                .doesNotThrowAnyException());
    }

    private static void evaluate(String text) {
        try {
            ModelExpression.parse(text).value(SCOPE, ModelExpressionTest.functions());
        } catch (ExpressionRefused expected) {
            assertThat(expected.key()).startsWith("expression.");
        }
    }
}
