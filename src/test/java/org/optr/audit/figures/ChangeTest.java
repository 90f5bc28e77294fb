package org.optr.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.optr.audit.figures.Change.Kind;

class ChangeTest {

    @Test
    void aDurationChangesByAShareOfWhatItWas() {
        assertThat(Change.of(10, Duration.ofHours(8), 12, Duration.ofHours(6)))
                .isEqualTo(new Change(Kind.LESS, new BigDecimal("0.2500")));
        assertThat(Change.of(10, Duration.ofHours(8), 12, Duration.ofHours(10)))
                .isEqualTo(new Change(Kind.MORE, new BigDecimal("0.2500")));
    }

    @Test
    void aShareChangesByTheDifference() {
        assertThat(Change.of(new Share(10, 20), new Share(15, 20)))
                .isEqualTo(new Change(Kind.MORE, new BigDecimal("0.2500")));
    }

    @Test
    void whatIsRoundingIsNoChange() {
        assertThat(Change.of(10, Duration.ofHours(1000), 10, Duration.ofHours(1004))
                        .kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    void fewAreNotCompared() {
        assertThat(Change.of(9, Duration.ofHours(8), 100, Duration.ofHours(1)).kind())
                .isEqualTo(Kind.TOO_FEW);
        assertThat(Change.of(new Share(1, 9), new Share(100, 100)).kind()).isEqualTo(Kind.TOO_FEW);
        assertThat(Change.of(10, Duration.ZERO, 10, Duration.ofHours(1)).kind()).isEqualTo(Kind.TOO_FEW);
    }
}
