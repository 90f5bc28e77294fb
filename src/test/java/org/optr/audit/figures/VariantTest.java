package org.optr.audit.figures;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

    @ParameterizedTest
    @CsvSource({
        "A B C, A B C",
        "A A B, A+ B",
        "A A A A, A+",
        "A B A B C, A+ B+ C",
        "A B A B A B C, A+ B+ C",
        "A B B A B C, A+ B+ C",
        "A B C B A, A B C B A",
        "A B A C, A B A C"
    })
    void whatIsDoneAgainAtOnceStandsThereOnceAndIsMarked(String way, String folded) {
        var variant = Variant.of(List.of(way.split(" ", -1)));

        assertThat(variant.stops().stream()
                        .map(stop -> stop.step() + (stop.repeated() ? "+" : ""))
                        .collect(joining(" ")))
                .isEqualTo(folded);
    }

    @Test
    void oneRoundMoreMakesNoNewVariant() {
        assertThat(Variant.of(List.of("A", "B", "A", "B")))
                .isEqualTo(Variant.of(List.of("A", "B", "A", "B", "A", "B")))
                .isNotEqualTo(Variant.of(List.of("A", "B")));
    }

    @Test
    void aCaseWithoutStepsHasAWayToo() {
        assertThat(Variant.of(List.of()).stops()).isEmpty();
    }
}
