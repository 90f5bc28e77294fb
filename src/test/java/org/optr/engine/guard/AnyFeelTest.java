package org.optr.engine.guard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.optr.engine.Feel;

class AnyFeelTest {

    private static final Feel FEEL = new BoundedFeel(TestEngine.CLOCK);
    private static final List<String> WORDS = List.of(
            "a",
            "b",
            "1",
            "\"x\"",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ":",
            ",",
            ".",
            "..",
            " + ",
            " - ",
            " = ",
            " and ",
            " in ",
            "if ",
            " then ",
            " else ",
            "some ",
            " satisfies ",
            "for ",
            " return ",
            "not(",
            "count(",
            "string(",
            "function(",
            "date(",
            "sum(",
            "item",
            "?",
            "null",
            "true");

    @Property(tries = 300)
    void anyTextIsAValueOrNothing(@ForAll String text) {
        isAnsweredSoon(text);
    }

    @Property(tries = 1_000)
    void anyRowOfWordsIsAValueOrNothing(@ForAll("rowsOfWords") String text) {
        isAnsweredSoon(text);
    }

    @Provide
    Arbitrary<String> rowsOfWords() {
        return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join("", words));
    }

    private static void isAnsweredSoon(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            FEEL.problem(text);
            FEEL.evaluate(text, Map.of("a", 1, "b", List.of(1, 2, 3)));
        });
    }
}
